/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.violations.payment;

import org.jspecify.annotations.NullMarked;
