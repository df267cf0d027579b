package io.stablemint.orders.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;

/**
 * One scheduled run of a job: repeats the job while full batches are due. Exceptions are logged and not thrown, because a scheduler
 * cancels a task that throws an exception. Rows that were claimed become due again when their lease ends.
 */
public final class JobRunner implements Runnable {

    /** Limits one scheduled run, so that a large backlog does not occupy the thread without end. */
    static final int MAX_RUNS = 200;

    private static final Logger LOG = System.getLogger("io.stablemint.orders.jobs");

    private final Job job;
    private final BooleanSupplier stopping;

    /**
     * A runner that can be scheduled repeatedly.
     *
     * @param stopping whether the application is stopping; checked before each run of the job
     */
    public JobRunner(Job job, BooleanSupplier stopping) {
        this.job = job;
        this.stopping = stopping;
    }

    @Override
    public void run() {
        try {
            boolean more = true;
            for (int runs = 0; more && runs < MAX_RUNS && !stopping.getAsBoolean(); runs++) {
                more = job.run().hasMore();
            }
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "ORDER3001E: Job '" + job.name() + "' failed; its next scheduled run retries.", e);
        }
    }
}
