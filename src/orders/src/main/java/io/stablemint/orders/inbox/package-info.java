/**
 * Notifications from Stable Mint. They are stored before they are acknowledged, then applied by a job, with retries; a notification that cannot
 * be applied becomes a dead letter.
 *
 * <p>Promise: the same notifications in any order, any number of times, give the same rows.
 */
@NullMarked
package io.stablemint.orders.inbox;

import org.jspecify.annotations.NullMarked;
