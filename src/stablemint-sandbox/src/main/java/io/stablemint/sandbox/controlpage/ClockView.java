package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.clock.AdjustableClock;
import io.stablemint.sandbox.clock.TimestampWindow;
import java.time.Duration;
import java.time.Instant;

/** The clock as the control page shows it. */
public record ClockView(Instant instant, Duration offset) {

    static ClockView of(AdjustableClock clock) {
        return new ClockView(clock.instant(), clock.offset());
    }

    public TimeView now() {
        return new TimeView(instant);
    }

    public boolean moved() {
        return !offset.isZero();
    }

    /** Whether requests with the real time are rejected. */
    public boolean outsideWindow() {
        return !TimestampWindow.contains(offset);
    }

    /** For example {@code 1 day 2 hours 30 minutes ahead}. */
    public String distance() {
        Duration length = offset.abs();
        String text = part(length.toDays(), "day")
                + part(length.toHoursPart(), "hour")
                + part(length.toMinutesPart(), "minute");
        return text.isEmpty() ? "the real time" : text.strip() + (offset.isNegative() ? " behind" : " ahead");
    }

    private static String part(long count, String unit) {
        return count == 0 ? "" : count + " " + unit + (count == 1 ? " " : "s ");
    }
}
