package io.stablemint.orders.crash;

/** Told whenever a crash point is passed. */
@FunctionalInterface
public interface CrashPoints {

    /** Returns, unless this is where a test wants the server to die. */
    void reached(CrashPoint point);
}
