/** The invoice application, started without a server, pays its invoices at the sandbox. */
@NullMarked
package io.stablemint.examples.payment;

import org.jspecify.annotations.NullMarked;
