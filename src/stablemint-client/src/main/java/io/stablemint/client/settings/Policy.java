package io.stablemint.client.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The numbers by which Fault Tolerance works, as it will see them. They are shared by all merchants.
 *
 * @param attemptTimeout for one attempt
 * @param longestPause the longest wait between two attempts, jitter included, {@code Retry-After} not
 * @param maxConcurrentCalls calls under way at once
 */
public record Policy(Duration attemptTimeout, Duration longestPause, int maxConcurrentCalls) {

    static Policy read(Lookup lookup) {
        number(lookup, PolicyKeys.MAX_RETRIES, PolicyDefaults.MAX_RETRIES, -1);
        number(lookup, PolicyKeys.BREAKER_WINDOW, PolicyDefaults.BREAKER_WINDOW, 1);
        number(lookup, PolicyKeys.BREAKER_SUCCESSES, PolicyDefaults.BREAKER_SUCCESSES, 1);
        duration(lookup, PolicyKeys.BREAKER_DELAY, PolicyDefaults.BREAKER_DELAY);
        parsed(lookup, PolicyKeys.BREAKER_RATIO, PolicyDefaults.BREAKER_RATIO, Policy::ratio, "a number from 0 to 1");
        Duration delay = duration(lookup, PolicyKeys.RETRY_DELAY, PolicyDefaults.RETRY_DELAY);
        Duration jitter = duration(lookup, PolicyKeys.RETRY_JITTER, PolicyDefaults.RETRY_JITTER);
        return new Policy(
                duration(lookup, PolicyKeys.ATTEMPT_TIMEOUT, PolicyDefaults.ATTEMPT_TIMEOUT),
                delay.plus(jitter),
                number(lookup, PolicyKeys.MAX_CONCURRENT_CALLS, PolicyDefaults.MAX_CONCURRENT_CALLS, 1));
    }

    /** Whether a friendly setting's value is one that Fault Tolerance can take. */
    static boolean makesSense(String friendly, String value) {
        try {
            switch (friendly) {
                case PolicyKeys.MAX_RETRIES -> atLeast(-1, value);
                case PolicyKeys.BREAKER_WINDOW, PolicyKeys.BREAKER_SUCCESSES, PolicyKeys.MAX_CONCURRENT_CALLS ->
                    atLeast(1, value);
                case PolicyKeys.BREAKER_RATIO -> ratio(value);
                default -> duration(value);
            }
            return true;
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            return false;
        }
    }

    private static int number(Lookup lookup, String friendly, int otherwise, int least) {
        return parsed(lookup, friendly, otherwise, text -> atLeast(least, text), "a whole number from " + least);
    }

    private static Duration duration(Lookup lookup, String friendly, long otherwise) {
        return parsed(
                lookup,
                friendly,
                Duration.ofMillis(otherwise),
                Policy::duration,
                "an ISO 8601 duration such as PT0.2S, or milliseconds");
    }

    private static <T> T parsed(
            Lookup lookup, String friendly, T otherwise, Function<String, T> parser, String expected) {
        Optional<String> key = PolicyKeys.deciding(lookup.config(), friendly);
        if (key.isEmpty()) {
            return otherwise;
        }
        String value = lookup.config().getValue(key.get(), String.class);
        try {
            return parser.apply(value);
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            lookup.problem(key.get() + " = " + value + " is not " + expected + "; correct it.");
            return otherwise;
        }
    }

    private static int atLeast(int least, String text) {
        int number = Integer.parseInt(text);
        if (number < least) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static double ratio(String text) {
        double number = Double.parseDouble(text);
        if (number < 0 || number > 1) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static Duration duration(String text) {
        Duration duration = text.startsWith("P") ? Duration.parse(text) : Duration.ofMillis(Long.parseLong(text));
        if (duration.isNegative()) {
            throw new IllegalArgumentException(text);
        }
        return duration;
    }
}
