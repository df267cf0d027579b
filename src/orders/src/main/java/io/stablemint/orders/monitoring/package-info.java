/**
 * What operators must know about the running system: how much work waits, and whether Stable Mint can be called.
 *
 * <p>Promise: it only reads, each query reads a limited number of rows, and the latest values are in memory for health checks and metrics,
 * which never wait for the database.
 */
@NullMarked
package io.stablemint.orders.monitoring;

import org.jspecify.annotations.NullMarked;
