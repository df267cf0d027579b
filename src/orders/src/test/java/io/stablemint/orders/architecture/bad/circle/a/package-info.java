/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.bad.circle.a;

import org.jspecify.annotations.NullMarked;
