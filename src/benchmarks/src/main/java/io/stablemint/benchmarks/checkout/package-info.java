/**
 * Checkouts, order search and jobs, with 10 to 100,000 stored orders: none of them may become slower with their number.
 */
@NullMarked
package io.stablemint.benchmarks.checkout;

import org.jspecify.annotations.NullMarked;
