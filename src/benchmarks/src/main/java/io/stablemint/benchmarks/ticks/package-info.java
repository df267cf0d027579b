/**
 * Runs inside the order system's EAR, as one more web module: has the jobs tick and tells how long that took, and fills the database.
 */
@NullMarked
package io.stablemint.benchmarks.ticks;

import org.jspecify.annotations.NullMarked;
