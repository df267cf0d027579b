package io.stablemint.sandbox.schedule;

import java.time.Duration;

/** Runs work later, on somebody's thread. */
public interface Scheduler {

    /** Runs the work once, no sooner than after the delay; never, if the sandbox is closed before. */
    void after(Duration delay, Runnable work);
}
