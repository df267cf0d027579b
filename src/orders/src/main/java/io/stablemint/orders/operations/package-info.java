/**
 * Queries of the operations console across orders, payments and notifications: the search, and the figures of the last hours and days.
 *
 * <p>Promise: it only reads, and every query is bounded by an index and a time window or a limit.
 */
@NullMarked
package io.stablemint.orders.operations;

import org.jspecify.annotations.NullMarked;
