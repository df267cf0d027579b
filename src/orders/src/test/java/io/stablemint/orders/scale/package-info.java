/**
 * How the order system's cost grows with the number of stored orders: its services on PostgreSQL databases of several sizes, without a server,
 * and EXPLAIN of every statement that {@code src/docs/scale.md} lists.
 */
@NullMarked
package io.stablemint.orders.scale;

import org.jspecify.annotations.NullMarked;
