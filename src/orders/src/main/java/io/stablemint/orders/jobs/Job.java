package io.stablemint.orders.jobs;

/** Looks for due work every so often, on every server. */
public interface Job {

    /** For logs. */
    String name();

    /**
     * Does what is due, as far as this server could claim it, and tells how much that was.
     *
     * <p>Whatever it throws ends this tick, not the job.
     */
    Tick tick();
}
