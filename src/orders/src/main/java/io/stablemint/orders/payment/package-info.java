/**
 * Payment of orders: checkout, payment attempts, recovery of unknown outcomes, expiry.
 *
 * <p>Promise: an attempt is committed before its request is sent, no remote call runs in a transaction, and at most one attempt of an order
 * is live.
 */
@NullMarked
package io.stablemint.orders.payment;

import org.jspecify.annotations.NullMarked;
