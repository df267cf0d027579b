package io.stablemint.benchmarks.driver;

/**
 * One measurement of calls.
 *
 * @param calls that succeeded
 * @param nanos of wall-clock time
 * @param cpuNanos of the server's process
 * @param bytes that it allocated
 */
public record CallFigures(int calls, long nanos, long cpuNanos, long bytes) {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MICROSECOND = 1e3;
    private static final double BYTES_PER_KB = 1e3;

    public double perSecond() {
        return calls * NANOS_PER_SECOND / nanos;
    }

    public double cpuMicros() {
        return cpuNanos / NANOS_PER_MICROSECOND / calls;
    }

    /** Garbage, in thousands of bytes. */
    public double kilobytes() {
        return bytes / BYTES_PER_KB / calls;
    }
}
