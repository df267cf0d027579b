package io.stablemint.client.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values that Fault Tolerance uses. All merchants share them.
 *
 * @param attemptTimeout for one attempt
 * @param maxRetries attempts after the first; -1 for no limit
 * @param maxPause the longest pause between two attempts, jitter included, {@code Retry-After} not included
 * @param maxConcurrentCalls calls in progress at the same time
 */
public record Policy(Duration attemptTimeout, int maxRetries, Duration maxPause, int maxConcurrentCalls) {

    static Policy read(SettingLookup lookup) {
        int maxRetries = number(lookup, PolicyKeys.MAX_RETRIES, PolicyDefaults.MAX_RETRIES, -1);
        number(lookup, PolicyKeys.BREAKER_WINDOW, PolicyDefaults.BREAKER_WINDOW, 1);
        number(lookup, PolicyKeys.BREAKER_SUCCESSES, PolicyDefaults.BREAKER_SUCCESSES, 1);
        duration(lookup, PolicyKeys.BREAKER_DELAY, PolicyDefaults.BREAKER_DELAY);
        parsed(lookup, PolicyKeys.BREAKER_RATIO, PolicyDefaults.BREAKER_RATIO, Policy::ratio, "a number from 0 to 1");
        Duration delay = duration(lookup, PolicyKeys.RETRY_DELAY, PolicyDefaults.RETRY_DELAY);
        Duration jitter = duration(lookup, PolicyKeys.RETRY_JITTER, PolicyDefaults.RETRY_JITTER);
        return new Policy(
                duration(lookup, PolicyKeys.ATTEMPT_TIMEOUT, PolicyDefaults.ATTEMPT_TIMEOUT),
                maxRetries,
                delay.plus(jitter),
                number(lookup, PolicyKeys.MAX_CONCURRENT_CALLS, PolicyDefaults.MAX_CONCURRENT_CALLS, 1));
    }

    /** Whether Fault Tolerance accepts this value of a short setting. */
    static boolean isValid(String setting, String value) {
        try {
            switch (setting) {
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

    private static int number(SettingLookup lookup, String setting, int otherwise, int least) {
        return parsed(lookup, setting, otherwise, text -> atLeast(least, text), "a whole number from " + least);
    }

    private static Duration duration(SettingLookup lookup, String setting, long otherwise) {
        return parsed(
                lookup,
                setting,
                Duration.ofMillis(otherwise),
                Policy::duration,
                "an ISO 8601 duration such as PT0.2S, or milliseconds");
    }

    private static <T> T parsed(
            SettingLookup lookup, String setting, T otherwise, Function<String, T> parser, String expected) {
        Optional<String> key = PolicyKeys.deciding(lookup.config(), setting);
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
