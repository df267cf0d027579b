/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.violations.inbox;

import org.jspecify.annotations.NullMarked;
