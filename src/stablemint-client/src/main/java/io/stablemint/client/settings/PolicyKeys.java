package io.stablemint.client.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** Which standard Fault Tolerance key each short setting stands for. A standard key that is set overrides the short one. */
final class PolicyKeys {

    private static final String METHOD = "io.stablemint.client.wire.FaultTolerantClient/call/";

    static final String STANDARD_TIMEOUT = METHOD + "Timeout/value";

    static final String MAX_RETRIES = "stablemint.max-retries";
    static final String RETRY_DELAY = "stablemint.retry-delay";
    static final String RETRY_JITTER = "stablemint.retry-jitter";
    static final String ATTEMPT_TIMEOUT = "stablemint.attempt-timeout";
    static final String MAX_CONCURRENT_CALLS = "stablemint.max-concurrent-calls";
    static final String BREAKER_WINDOW = "stablemint.breaker-window";
    static final String BREAKER_RATIO = "stablemint.breaker-ratio";
    static final String BREAKER_DELAY = "stablemint.breaker-delay";
    static final String BREAKER_SUCCESSES = "stablemint.breaker-successes";

    private static final Map<String, String> SHORT_BY_STANDARD = Map.of(
            METHOD + "Retry/maxRetries",
            MAX_RETRIES,
            METHOD + "Retry/delay",
            RETRY_DELAY,
            METHOD + "Retry/jitter",
            RETRY_JITTER,
            METHOD + "Bulkhead/value",
            MAX_CONCURRENT_CALLS,
            STANDARD_TIMEOUT,
            ATTEMPT_TIMEOUT,
            METHOD + "CircuitBreaker/requestVolumeThreshold",
            BREAKER_WINDOW,
            METHOD + "CircuitBreaker/failureRatio",
            BREAKER_RATIO,
            METHOD + "CircuitBreaker/delay",
            BREAKER_DELAY,
            METHOD + "CircuitBreaker/successThreshold",
            BREAKER_SUCCESSES);

    private PolicyKeys() {}

    /** The short setting for a standard key; empty for any other key. */
    static Optional<String> shortSetting(String standard) {
        return Optional.ofNullable(SHORT_BY_STANDARD.get(standard));
    }

    /** The name of the key that decides the value of a short setting, if one is set: the standard ones come first. */
    static Optional<String> deciding(Config config, String shortSetting) {
        return SHORT_BY_STANDARD.entrySet().stream()
                .filter(entry -> entry.getValue().equals(shortSetting))
                .flatMap(entry -> spellings(entry.getKey()).stream())
                .filter(key -> isSet(config, key))
                .findFirst()
                .or(() -> Optional.of(shortSetting).filter(key -> isSet(config, key)));
    }

    /** Fault Tolerance looks for a value of the method, of its class, and of everything. */
    private static List<String> spellings(String standard) {
        String[] parts = standard.split("/", -1);
        String parameter = parts[2] + "/" + parts[3];
        return List.of(standard, parts[0] + "/" + parameter, parameter);
    }

    /** What {@link PolicyConfigSource} derives from the short setting does not count. */
    private static boolean isSet(Config config, String key) {
        ConfigValue found = config.getConfigValue(key);
        return found.getValue() != null && !PolicyConfigSource.NAME.equals(found.getSourceName());
    }
}
