/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.violations.money;

import org.jspecify.annotations.NullMarked;
