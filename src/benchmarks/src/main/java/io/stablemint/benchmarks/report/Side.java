package io.stablemint.benchmarks.report;

/** Whose variant a row is about. */
public enum Side {
    /** What this project ships. */
    OURS,
    /** What people would use instead. */
    PEER,
    /** What the hardware allows. */
    LIMIT
}
