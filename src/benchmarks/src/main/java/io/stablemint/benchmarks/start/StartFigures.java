package io.stablemint.benchmarks.start;

/**
 * One start of one server.
 *
 * @param seconds from the start of the process until it logs that it is ready
 * @param mib resident, a little later
 */
record StartFigures(double seconds, double mib) {}
