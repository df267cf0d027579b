package io.stablemint.orders.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * One scheduled run of a job: repeats the job while full batches are due. Exceptions are logged and not thrown, because a scheduler
 * cancels a task that throws an exception. Rows that were claimed become due again when their lease ends.
 */
public final class JobRunner {

    /** Limits one scheduled run, so that a large backlog does not occupy the thread without end. */
    static final int MAX_RUNS = 200;

    private static final Logger LOG = System.getLogger("io.stablemint.orders.jobs");

    private final Job job;
    private final JobRuns runs;

    /**
     * A runner that can be scheduled repeatedly.
     *
     * @param runs decides before each run of the job whether it may begin
     */
    JobRunner(Job job, JobRuns runs) {
        this.job = job;
        this.runs = runs;
    }

    /** A runner for a server that does not stop. */
    public JobRunner(Job job) {
        this(job, new JobRuns());
    }

    /** Returns whether to look for work soon: the job expects some, or perhaps does, because the run failed. */
    public boolean run() {
        try {
            Optional<JobResult> result = runs.run(job);
            boolean expectsWork = result.map(JobResult::expectsWork).orElse(false);
            for (int count = 1; result.map(JobResult::hasMore).orElse(false) && count < MAX_RUNS; count++) {
                result = runs.run(job);
            }
            return expectsWork;
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "ORDER3001E: Job '" + job.name() + "' failed; its next scheduled run retries.", e);
            return true;
        }
    }
}
