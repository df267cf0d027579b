/**
 * Start time and memory of the order system, and how much of that is Open Liberty's.
 */
@NullMarked
package io.stablemint.benchmarks.start;

import org.jspecify.annotations.NullMarked;
