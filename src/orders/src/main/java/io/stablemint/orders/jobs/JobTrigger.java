package io.stablemint.orders.jobs;

/**
 * Starts a job of this server before its next scheduled run. For code that has just committed work for the job, so that the work does not wait. A
 * trigger is only a hint: it never throws, and work whose trigger was lost is found by a scheduled run, on any server.
 */
public interface JobTrigger {

    /** Triggers nothing: scheduled runs find everything. */
    JobTrigger NONE = job -> {};

    /**
     * Runs the job as soon as possible, on another thread; if it runs already, once more after that. Then it runs at the next tick, so that work that
     * is due in some seconds is found soon, too.
     */
    void trigger(Class<? extends Job> job);

    /** Nothing is due yet, but it will be in some seconds: the job runs soon. */
    default void expectWork(Class<? extends Job> job) {}
}
