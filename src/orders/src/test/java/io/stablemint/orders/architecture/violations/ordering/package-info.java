/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.violations.ordering;

import org.jspecify.annotations.NullMarked;
