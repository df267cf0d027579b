/**
 * Runs inside the order system's EAR, as another web module: runs the jobs and measures their time, and fills the database.
 */
@NullMarked
package io.stablemint.benchmarks.control;

import org.jspecify.annotations.NullMarked;
