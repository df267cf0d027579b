/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.bad.payment;

import org.jspecify.annotations.NullMarked;
