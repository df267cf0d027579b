/** Concurrent requests and jobs on two servers, with real threads and on both databases. In every order of events the rows must be correct. */
@NullMarked
package io.stablemint.orders.concurrency;

import org.jspecify.annotations.NullMarked;
