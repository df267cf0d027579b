package io.stablemint.sandbox.schedule;

import java.time.Duration;

/** Runs tasks after a delay, on threads of the server or of the sandbox. */
public interface Scheduler {

    /**
     * Runs the task once, not earlier than after the delay; not at all if the sandbox is closed before. Returns at
     * once.
     *
     * @param delay zero for as soon as possible
     * @param task what to run, on another thread
     */
    void runAfter(Duration delay, Runnable task);
}
