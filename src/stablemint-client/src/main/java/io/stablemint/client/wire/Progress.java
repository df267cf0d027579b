package io.stablemint.client.wire;

import io.stablemint.client.settings.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** How far an operation got: time spent, attempts made, and whether one of them may have had its effect. */
final class Progress {

    private final TimeSource time;
    private final Duration deadline;
    private final long startedAt;
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicBoolean mayHaveHappened = new AtomicBoolean();

    private volatile Duration pause = Duration.ZERO;

    Progress(TimeSource time, Duration deadline) {
        this.time = time;
        this.deadline = deadline;
        this.startedAt = time.nanoTime();
    }

    Duration spent() {
        return Duration.ofNanos(time.nanoTime() - startedAt);
    }

    /** Zero or less when the deadline has passed. */
    Duration remaining() {
        return deadline.minus(spent());
    }

    boolean isOver() {
        return remaining().isNegative() || remaining().isZero();
    }

    /** By {@link TimeSource#nanoTime}: after another deadline's time nobody can use a late answer any more. */
    long lastMoment() {
        return startedAt + 2 * deadline.toNanos();
    }

    int nextAttempt() {
        return attempts.incrementAndGet();
    }

    int attempts() {
        return attempts.get();
    }

    boolean mayHaveHappened() {
        return mayHaveHappened.get();
    }

    void remember(Fault fault) {
        if (fault.mayHaveHappened()) {
            mayHaveHappened.set(true);
        }
    }

    /** Whether there is time to wait at least so long, and to try again. */
    boolean allows(Duration wait, Duration jitteredPause) {
        return remaining().compareTo(wait.plus(jitteredPause)) > 0;
    }

    void askToPause(Duration wait) {
        pause = wait;
    }

    /** Waits as the service asked; Fault Tolerance has waited its own, jittered time before. */
    void keepPause() throws InterruptedException {
        Duration asked = pause;
        pause = Duration.ZERO;
        if (!asked.isZero()) {
            time.pause(asked);
        }
    }
}
