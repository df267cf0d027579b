package io.stablemint.orders.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** One tick of a job; what goes wrong is logged and forgotten, for a scheduler drops a task that throws. Claimed rows come up again. */
public final class SurvivingTick implements Runnable {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.jobs");

    private final Job job;

    public SurvivingTick(Job job) {
        this.job = job;
    }

    @Override
    public void run() {
        try {
            job.tick();
        } catch (RuntimeException | Error e) {
            LOG.log(
                    Level.ERROR,
                    "ORDER3001E: Job '" + job.name() + "' failed this time and goes on with its next tick.",
                    e);
        }
    }
}
