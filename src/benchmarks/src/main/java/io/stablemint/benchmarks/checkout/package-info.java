/**
 * Checkouts, order search and job ticks, beside 10 to 100,000 orders that exist already: none of them may feel how many there are.
 */
@NullMarked
package io.stablemint.benchmarks.checkout;

import org.jspecify.annotations.NullMarked;
