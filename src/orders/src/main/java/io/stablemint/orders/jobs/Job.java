package io.stablemint.orders.jobs;

/** Looks for due work every so often, on every server. */
public interface Job {

    /** For logs. */
    String name();

    /**
     * Does what is due, as far as this server could claim it, and answers how many rows that were.
     *
     * <p>Whatever it throws ends this tick, not the job.
     */
    int tick();
}
