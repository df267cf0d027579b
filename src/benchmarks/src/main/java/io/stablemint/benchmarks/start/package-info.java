/**
 * How long the order system takes to start, what it weighs, and what of that is Open Liberty's.
 */
@NullMarked
package io.stablemint.benchmarks.start;

import org.jspecify.annotations.NullMarked;
