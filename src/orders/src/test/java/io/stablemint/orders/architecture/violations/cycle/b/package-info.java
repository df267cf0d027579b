/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.violations.cycle.b;

import org.jspecify.annotations.NullMarked;
