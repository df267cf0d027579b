/** A bad example. */
@NullMarked
package io.stablemint.orders.architecture.bad.inbox;

import org.jspecify.annotations.NullMarked;
