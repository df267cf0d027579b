package io.stablemint.sandbox.clock;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time of another clock plus an offset that can be changed at any time. Thread-safe. */
public final class AdjustableClock implements InstantSource {

    /** Far enough for every test of an expiry, and near enough that every time can be printed. */
    public static final Duration LARGEST_OFFSET = Duration.ofDays(3650);

    private final InstantSource base;
    private Duration offset = Duration.ZERO;
    private long changes;

    public AdjustableClock(InstantSource base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset());
    }

    public synchronized Duration offset() {
        return offset;
    }

    /** Moves the clock forwards, or backwards if the duration is negative. Throws a {@link SandboxException} if it is too far. */
    public synchronized void moveBy(Duration duration) {
        Duration moved = offset.plus(duration);
        if (moved.abs().compareTo(LARGEST_OFFSET) > 0) {
            throw new SandboxException(
                    ErrorId.CONTROL_INPUT_INVALID,
                    "The clock can be moved by at most " + LARGEST_OFFSET.toDays() + " days in total.");
        }
        offset = moved;
        changes++;
    }

    /** Sets the clock back to the time of the other clock. */
    public synchronized void reset() {
        offset = Duration.ZERO;
        changes++;
    }

    /** How often the clock has been moved. */
    public synchronized long changes() {
        return changes;
    }
}
