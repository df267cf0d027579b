package io.stablemint.client.settings;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives Fault Tolerance the friendly settings under its own keys. Stands below all usual sources, so that a standard key
 * that is set anywhere wins.
 */
public class FriendlyPolicySource implements ConfigSource {

    private static final int BELOW_THE_USUAL_SOURCES = 50;

    private final Map<String, String> friendlyByStandard = PolicyKeys.friendlyByStandard();

    @Override
    public int getOrdinal() {
        return BELOW_THE_USUAL_SOURCES;
    }

    @Override
    public String getName() {
        return "stablemint.* policy settings under their Fault Tolerance keys";
    }

    /** None: what is not set must not be listed as if it were. */
    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public @Nullable String getValue(String key) {
        String friendly = friendlyByStandard.get(key);
        return friendly == null
                ? null
                : ConfigProvider.getConfig()
                        .getOptionalValue(friendly, String.class)
                        // What makes no sense is reported by us, by the name that the operator wrote.
                        .filter(value -> Policy.makesSense(friendly, value))
                        .map(FriendlyPolicySource::inMilliseconds)
                        .orElse(null);
    }

    /** Friendly durations are ISO 8601; Fault Tolerance takes milliseconds. */
    private static String inMilliseconds(String value) {
        return value.startsWith("P") ? Long.toString(Duration.parse(value).toMillis()) : value;
    }
}
