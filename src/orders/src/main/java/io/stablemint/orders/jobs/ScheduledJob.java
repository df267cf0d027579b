package io.stablemint.orders.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;

/** A job on this server, which ticks and triggers run, never twice at the same time. */
final class ScheduledJob {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.jobs");

    private final Job job;
    private final JobRunner runner;
    private final IdleBackOff backOff;
    private final Executor executor;

    private boolean isRunning;
    private boolean isTriggered;
    private boolean currentRunIsTriggered;

    /** @param executor runs the job after a trigger */
    ScheduledJob(Job job, JobRuns runs, IdleBackOff backOff, Executor executor) {
        this.job = job;
        this.runner = new JobRunner(job, runs);
        this.backOff = backOff;
        this.executor = executor;
    }

    boolean isA(Class<? extends Job> type) {
        return type.isInstance(job);
    }

    /** Called regularly; runs the job on this thread if it is time. */
    void tick() {
        if (beginAtTick()) {
            run();
        }
    }

    /** Lets the executor run the job. While such a run waits for its thread, further triggers have no effect. */
    void trigger() {
        if (mustBeSubmitted()) {
            submit();
        }
    }

    /** Does not run the job; it runs at the next tick; if it runs now, at the second one after that. */
    synchronized void expectWork() {
        backOff.ran(true);
    }

    private void submit() {
        try {
            executor.execute(this::runIfTriggered);
        } catch (RuntimeException rejected) {
            // The server stops or is full. The caller has committed its work, and must not fail; the next tick runs the
            // job.
            LOG.log(
                    Level.DEBUG,
                    "ORDER3004I: Job '" + job.name()
                            + "' could not be triggered; its next scheduled run does the work.",
                    rejected);
        }
    }

    private void runIfTriggered() {
        if (beginIfTriggered()) {
            run();
        }
    }

    private void run() {
        boolean expectsWork = true;
        boolean again = false;
        try {
            expectsWork = runner.run();
        } finally {
            again = endAndIsTriggeredAgain(expectsWork);
        }
        if (again) {
            submit();
        }
    }

    private synchronized boolean mustBeSubmitted() {
        boolean isFirst = !isTriggered;
        isTriggered = true;
        return isFirst && !isRunning;
    }

    private synchronized boolean beginAtTick() {
        boolean due = backOff.runsAtThisTick();
        return (due || isTriggered) && begin();
    }

    private synchronized boolean beginIfTriggered() {
        return isTriggered && begin();
    }

    private boolean begin() {
        if (isRunning) {
            return false;
        }
        isRunning = true;
        currentRunIsTriggered = isTriggered;
        isTriggered = false;
        return true;
    }

    private synchronized boolean endAndIsTriggeredAgain(boolean expectsWork) {
        isRunning = false;
        backOff.ran(expectsWork || currentRunIsTriggered);
        return isTriggered;
    }
}
