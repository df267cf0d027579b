/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.violations.cycle.a;

import org.jspecify.annotations.NullMarked;
