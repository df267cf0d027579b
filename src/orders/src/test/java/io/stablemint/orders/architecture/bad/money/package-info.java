/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.bad.money;

import org.jspecify.annotations.NullMarked;
