/**
 * For the benchmark's servers only: a web application packed from classes of this module, a database that writes to disk,
 * the memory of a process.
 */
@NullMarked
package io.stablemint.benchmarks.servers;

import org.jspecify.annotations.NullMarked;
