package io.stablemint.client.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values for Fault Tolerance. All merchants share them.
 *
 * @param attemptTimeout for one attempt
 * @param maxRetries attempts after the first; -1 for no limit
 * @param maxPause the longest pause between two attempts, jitter included, {@code Retry-After} not included
 * @param maxConcurrentCalls calls in progress at the same time
 */
public record Policy(Duration attemptTimeout, int maxRetries, Duration maxPause, int maxConcurrentCalls) {

    static final String MAX_RETRIES = "stablemint.max-retries";
    static final String RETRY_DELAY = "stablemint.retry-delay";
    static final String RETRY_JITTER = "stablemint.retry-jitter";
    static final String ATTEMPT_TIMEOUT = "stablemint.attempt-timeout";
    static final String MAX_CONCURRENT_CALLS = "stablemint.max-concurrent-calls";
    static final String BREAKER_WINDOW = "stablemint.breaker-window";
    static final String BREAKER_RATIO = "stablemint.breaker-ratio";
    static final String BREAKER_DELAY = "stablemint.breaker-delay";
    static final String BREAKER_SUCCESSES = "stablemint.breaker-successes";

    static Policy read(SettingLookup lookup) {
        int maxRetries = number(lookup, MAX_RETRIES, PolicyDefaults.MAX_RETRIES, -1);
        number(lookup, BREAKER_WINDOW, PolicyDefaults.BREAKER_WINDOW, 1);
        number(lookup, BREAKER_SUCCESSES, PolicyDefaults.BREAKER_SUCCESSES, 1);
        duration(lookup, BREAKER_DELAY, PolicyDefaults.BREAKER_DELAY);
        parsed(lookup, BREAKER_RATIO, PolicyDefaults.BREAKER_RATIO, Policy::ratio, "a number from 0 to 1");
        Duration delay = duration(lookup, RETRY_DELAY, PolicyDefaults.RETRY_DELAY);
        Duration jitter = duration(lookup, RETRY_JITTER, PolicyDefaults.RETRY_JITTER);
        return new Policy(
                duration(lookup, ATTEMPT_TIMEOUT, PolicyDefaults.ATTEMPT_TIMEOUT),
                maxRetries,
                delay.plus(jitter),
                number(lookup, MAX_CONCURRENT_CALLS, PolicyDefaults.MAX_CONCURRENT_CALLS, 1));
    }

    /** Whether Fault Tolerance accepts this value of a short setting. */
    static boolean isValid(String setting, String value) {
        try {
            switch (setting) {
                case MAX_RETRIES -> atLeast(-1, value);
                case BREAKER_WINDOW, BREAKER_SUCCESSES, MAX_CONCURRENT_CALLS -> atLeast(1, value);
                case BREAKER_RATIO -> ratio(value);
                default -> duration(value);
            }
            return true;
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            return false;
        }
    }

    private static int number(SettingLookup lookup, String setting, int defaultValue, int minimum) {
        return parsed(lookup, setting, defaultValue, text -> atLeast(minimum, text), "a whole number from " + minimum);
    }

    private static Duration duration(SettingLookup lookup, String setting, long defaultValue) {
        return parsed(
                lookup,
                setting,
                Duration.ofMillis(defaultValue),
                Policy::duration,
                "an ISO 8601 duration such as PT0.2S, or milliseconds");
    }

    private static <T> T parsed(
            SettingLookup lookup, String setting, T defaultValue, Function<String, T> parser, String expected) {
        Optional<String> key = PolicyConfigSource.decidingKey(lookup.config(), setting);
        if (key.isEmpty()) {
            return defaultValue;
        }
        String value = lookup.config().getValue(key.get(), String.class);
        try {
            return parser.apply(value);
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            lookup.problem(key.get() + " = " + value + " is not " + expected + "; correct it.");
            return defaultValue;
        }
    }

    private static int atLeast(int minimum, String text) {
        int number = Integer.parseInt(text);
        if (number < minimum) {
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
