/** Complete lifecycles of payments: all permutations of events, and thousands of random scenarios on two servers. */
@NullMarked
package io.stablemint.orders.scenario;

import org.jspecify.annotations.NullMarked;
