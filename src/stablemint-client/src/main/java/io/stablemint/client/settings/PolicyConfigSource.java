package io.stablemint.client.settings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Provides the short settings under Fault Tolerance's standard keys. The ordinal is lower than that of all usual sources, so
 * that a standard key overrides a short one.
 */
public class PolicyConfigSource implements ConfigSource {

    private static final int BELOW_THE_USUAL_SOURCES = 50;
    private static final String NAME = "stablemint.* policy settings under their Fault Tolerance keys";
    private static final String METHOD = "io.stablemint.client.wire.FaultTolerantClient/call/";
    private static final String TIMEOUT = METHOD + "Timeout/value";

    private static final Map<String, String> SHORT_BY_STANDARD = Map.of(
            METHOD + "Retry/maxRetries",
            Policy.MAX_RETRIES,
            METHOD + "Retry/delay",
            Policy.RETRY_DELAY,
            METHOD + "Retry/jitter",
            Policy.RETRY_JITTER,
            METHOD + "Bulkhead/value",
            Policy.MAX_CONCURRENT_CALLS,
            TIMEOUT,
            Policy.ATTEMPT_TIMEOUT,
            METHOD + "CircuitBreaker/requestVolumeThreshold",
            Policy.BREAKER_WINDOW,
            METHOD + "CircuitBreaker/failureRatio",
            Policy.BREAKER_RATIO,
            METHOD + "CircuitBreaker/delay",
            Policy.BREAKER_DELAY,
            METHOD + "CircuitBreaker/successThreshold",
            Policy.BREAKER_SUCCESSES);

    @Override
    public int getOrdinal() {
        return BELOW_THE_USUAL_SOURCES;
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** Empty: a key that is not set must not be listed. */
    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public @Nullable String getValue(String key) {
        return Optional.ofNullable(SHORT_BY_STANDARD.get(key))
                .flatMap(setting -> value(key, setting))
                .orElse(null);
    }

    private static Optional<String> value(String key, String setting) {
        return ConfigProvider.getConfig()
                .getOptionalValue(setting, String.class)
                // The check of the settings reports an invalid value, with the name that the operator wrote.
                .filter(value -> Policy.isValid(setting, value))
                .map(value -> value.startsWith("P") ? milliseconds(value) : value)
                .map(value -> key.equals(TIMEOUT) ? withMargin(value) : value);
    }

    /** The short settings take ISO 8601 durations; Fault Tolerance takes milliseconds. */
    private static String milliseconds(String duration) {
        return Long.toString(Duration.parse(duration).toMillis());
    }

    /** The caller's own timed wait ends first, because it knows the reason; {@code @Timeout} is a second limit. */
    private static String withMargin(String milliseconds) {
        return Long.toString(Long.parseLong(milliseconds) + PolicyDefaults.TIMEOUT_MARGIN);
    }

    /** The key whose value Fault Tolerance uses for a short setting, if one is set: the standard keys come first. */
    static Optional<String> decidingKey(Config config, String shortSetting) {
        return SHORT_BY_STANDARD.entrySet().stream()
                .filter(entry -> entry.getValue().equals(shortSetting))
                .flatMap(entry -> spellings(entry.getKey()).stream())
                .filter(key -> isSet(config, key))
                .findFirst()
                .or(() -> Optional.of(shortSetting).filter(key -> isSet(config, key)));
    }

    /** The keys that Fault Tolerance reads: for the method, for its class, and for all methods. */
    private static List<String> spellings(String standard) {
        String[] parts = standard.split("/", -1);
        String parameter = parts[2] + "/" + parts[3];
        return List.of(standard, parts[0] + "/" + parameter, parameter);
    }

    /** What this source derives from the short setting does not count. */
    private static boolean isSet(Config config, String key) {
        ConfigValue found = config.getConfigValue(key);
        return found.getValue() != null && !PolicyConfigSource.NAME.equals(found.getSourceName());
    }
}
