/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.bad.circle.b;

import org.jspecify.annotations.NullMarked;
