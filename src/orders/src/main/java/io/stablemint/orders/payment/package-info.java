/**
 * Gets an order paid: payment attempts, checkout, recovery of unknown outcomes, expiry.
 *
 * <p>Promise: an attempt is committed before the first byte about it is sent, no remote call runs in a transaction, and of several
 * attempts of one order at most one is live.
 */
@NullMarked
package io.stablemint.orders.payment;

import org.jspecify.annotations.NullMarked;
