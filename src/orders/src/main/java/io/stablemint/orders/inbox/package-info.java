/**
 * Notifications from Stable Mint: stored before they are acknowledged, applied by a worker, repeated until they are, kept if they cannot be.
 *
 * <p>Promise: the same notifications in any order, any number of times, end in the same rows.
 */
@NullMarked
package io.stablemint.orders.inbox;

import org.jspecify.annotations.NullMarked;
