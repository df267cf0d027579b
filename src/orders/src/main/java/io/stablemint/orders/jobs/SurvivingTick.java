package io.stablemint.orders.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;

/**
 * One turn of a job: a tick, and as long as full batches were due, another at once. What goes wrong is logged and forgotten, for a
 * scheduler drops a task that throws. Claimed rows come up again.
 */
public final class SurvivingTick implements Runnable {

    /** A backlog may be endless; a turn is not, so that a thread that others wait for comes back. */
    static final int MOST_IN_A_ROW = 200;

    private static final Logger LOG = System.getLogger("io.stablemint.orders.jobs");

    private final Job job;
    private final BooleanSupplier stopping;

    /**
     * A turn that can be run again and again.
     *
     * @param stopping whether the application is about to end; asked between two ticks
     */
    public SurvivingTick(Job job, BooleanSupplier stopping) {
        this.job = job;
        this.stopping = stopping;
    }

    @Override
    public void run() {
        try {
            boolean more = true;
            for (int ticks = 0; more && ticks < MOST_IN_A_ROW && !stopping.getAsBoolean(); ticks++) {
                more = job.tick().isWorthAnother();
            }
        } catch (RuntimeException | Error e) {
            LOG.log(
                    Level.ERROR,
                    "ORDER3001E: Job '" + job.name() + "' failed this time and goes on with its next tick.",
                    e);
        }
    }
}
