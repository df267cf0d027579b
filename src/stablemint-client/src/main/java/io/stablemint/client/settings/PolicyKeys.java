package io.stablemint.client.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;

/** Which standard Fault Tolerance key each friendly setting stands for; a standard key wins over a friendly setting. */
final class PolicyKeys {

    private static final String REPETITION = "io.stablemint.client.wire.Repetition/call/";
    private static final String ATTEMPT = "io.stablemint.client.wire.Attempt/send/";

    static final String MAX_RETRIES = "stablemint.max-retries";
    static final String RETRY_DELAY = "stablemint.retry-delay";
    static final String RETRY_JITTER = "stablemint.retry-jitter";
    static final String ATTEMPT_TIMEOUT = "stablemint.attempt-timeout";
    static final String MAX_CONCURRENT_CALLS = "stablemint.max-concurrent-calls";
    static final String BREAKER_WINDOW = "stablemint.breaker-window";
    static final String BREAKER_RATIO = "stablemint.breaker-ratio";
    static final String BREAKER_DELAY = "stablemint.breaker-delay";
    static final String BREAKER_SUCCESSES = "stablemint.breaker-successes";

    private static final Map<String, String> FRIENDLY_BY_STANDARD = new TreeMap<>(Map.of(
            REPETITION + "Retry/maxRetries", MAX_RETRIES,
            REPETITION + "Retry/delay", RETRY_DELAY,
            REPETITION + "Retry/jitter", RETRY_JITTER,
            REPETITION + "Bulkhead/value", MAX_CONCURRENT_CALLS,
            ATTEMPT + "Bulkhead/value", MAX_CONCURRENT_CALLS,
            ATTEMPT + "Timeout/value", ATTEMPT_TIMEOUT,
            ATTEMPT + "CircuitBreaker/requestVolumeThreshold", BREAKER_WINDOW,
            ATTEMPT + "CircuitBreaker/failureRatio", BREAKER_RATIO,
            ATTEMPT + "CircuitBreaker/delay", BREAKER_DELAY,
            ATTEMPT + "CircuitBreaker/successThreshold", BREAKER_SUCCESSES));

    private PolicyKeys() {}

    /** All standard keys that follow a friendly setting; one of them, the queue's length, has no friendly setting of its own. */
    static Map<String, String> friendlyByStandard() {
        Map<String, String> all = new TreeMap<>(FRIENDLY_BY_STANDARD);
        all.put(ATTEMPT + "Bulkhead/waitingTaskQueue", MAX_CONCURRENT_CALLS);
        return Map.copyOf(all);
    }

    /** The name of the key that decides this friendly setting's value, if one is set: the standard ones come first. */
    static Optional<String> deciding(Config config, String friendly) {
        return FRIENDLY_BY_STANDARD.entrySet().stream()
                .filter(entry -> entry.getValue().equals(friendly))
                .flatMap(entry -> spellings(entry.getKey()).stream())
                .filter(key -> isSet(config, key))
                .findFirst()
                .or(() -> Optional.of(friendly).filter(key -> isSet(config, key)));
    }

    /** For a method, for its class, for everything: so Fault Tolerance looks for a value. */
    private static List<String> spellings(String standard) {
        String[] parts = standard.split("/", -1);
        String parameter = parts[2] + "/" + parts[3];
        return List.of(standard, parts[0] + "/" + parameter, parameter);
    }

    private static boolean isSet(Config config, String key) {
        return config.getOptionalValue(key, String.class).isPresent();
    }
}
