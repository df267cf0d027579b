/**
 * Many callers at once after a pause, on a Liberty with its default executor and two cores: no call may wait for a thread.
 */
@NullMarked
package io.stablemint.benchmarks.burst;

import org.jspecify.annotations.NullMarked;
