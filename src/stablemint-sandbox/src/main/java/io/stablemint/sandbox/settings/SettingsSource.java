package io.stablemint.sandbox.settings;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** A source of setting values by full name, e.g. {@code sandbox.api-key}. */
@FunctionalInterface
public interface SettingsSource {

    Optional<String> value(String name);

    /** MicroProfile Config: server variables, system properties, environment. */
    static SettingsSource of(Config config) {
        return name -> config.getOptionalValue(name, String.class);
    }

    static SettingsSource of(Map<String, String> values) {
        Map<String, String> copy = Map.copyOf(values);
        return name -> Optional.ofNullable(copy.get(name));
    }
}
