package io.stablemint.orders.jobs;

/** A background job that runs on a schedule, on every server. */
public interface Job {

    /** The name in log messages. */
    String name();

    /**
     * Claims a batch of due rows and processes it.
     *
     * <p>An exception ends this run; the job runs again on schedule.
     *
     * @return how many rows were claimed and completed
     */
    JobResult run();

    /**
     * Whether to run it more rarely while it expects no work. No, if its runs without work cost nothing and it must not be late.
     */
    default boolean backsOff() {
        return true;
    }
}
