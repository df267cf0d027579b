/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.bad.ordering;

import org.jspecify.annotations.NullMarked;
