package io.stablemint.client.settings;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param deadline for the whole operation, repetitions and pauses included
 * @param attempt for one attempt
 * @param connect until a connection stands
 * @param read for each single read, which is no deadline: a peer may dribble
 */
public record Timeouts(Duration deadline, Duration attempt, Duration connect, Duration read) {

    static Timeouts read(SettingLookup lookup, Duration attempt) {
        Timeouts timing = new Timeouts(
                lookup.duration("deadline", PolicyDefaults.DEADLINE),
                attempt,
                lookup.duration("connect-timeout", PolicyDefaults.CONNECT_TIMEOUT),
                lookup.duration("read-timeout", PolicyDefaults.READ_TIMEOUT));
        timing.fits(lookup, "connect-timeout", timing.connect);
        timing.fits(lookup, "read-timeout", timing.read);
        timing.fits(lookup, "attempt-timeout", timing.attempt);
        return timing;
    }

    private void fits(SettingLookup lookup, String name, Duration part) {
        if (part.compareTo(deadline) > 0) {
            lookup.problem(lookup.named(name) + " = " + part + " is longer than " + lookup.named("deadline") + " = "
                    + deadline + "; make it shorter, or the deadline longer.");
        }
    }
}
