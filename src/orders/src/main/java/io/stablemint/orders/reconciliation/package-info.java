/**
 * Compares payment attempts with Stable Mint's notifications.
 *
 * <p>Promise: every mismatch in the time window is reported once; notifications that are not applied yet are no mismatch.
 */
@NullMarked
package io.stablemint.orders.reconciliation;

import org.jspecify.annotations.NullMarked;
