package io.stablemint.orders.crash;

/** Halts the server at a crash point if a test has activated that point. */
@FunctionalInterface
public interface CrashInjector {

    /** Must be called at the crash point. Returns normally unless the point is active. */
    void reached(CrashPoint point);
}
