package io.stablemint.client.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives Fault Tolerance the short settings under its own keys. Its ordinal is below those of all usual sources, so that a
 * standard key that is set anywhere overrides them.
 */
public class PolicyConfigSource implements ConfigSource {

    private static final int BELOW_THE_USUAL_SOURCES = 50;

    static final String NAME = "stablemint.* policy settings under their Fault Tolerance keys";

    @Override
    public int getOrdinal() {
        return BELOW_THE_USUAL_SOURCES;
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** Empty: a key must not be listed as set when it is not. */
    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public @Nullable String getValue(String key) {
        return PolicyKeys.shortSetting(key)
                .flatMap(setting -> value(key, setting))
                .orElse(null);
    }

    private static Optional<String> value(String key, String setting) {
        return ConfigProvider.getConfig()
                .getOptionalValue(setting, String.class)
                // An invalid value is reported by the settings' own check, under the name that the operator wrote.
                .filter(value -> Policy.isValid(setting, value))
                .map(value -> value.startsWith("P") ? milliseconds(value) : value)
                .map(value -> key.equals(PolicyKeys.STANDARD_TIMEOUT) ? withMargin(value) : value);
    }

    /** The short settings take ISO 8601 durations; Fault Tolerance takes milliseconds. */
    private static String milliseconds(String duration) {
        return Long.toString(Duration.parse(duration).toMillis());
    }

    /** The caller's own timed wait ends first, and knows the reason; {@code @Timeout} is the second barrier. */
    private static String withMargin(String milliseconds) {
        return Long.toString(Long.parseLong(milliseconds) + PolicyDefaults.TIMEOUT_MARGIN);
    }
}
