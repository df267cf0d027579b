package io.stablemint.sandbox.settings;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** A source of setting values by full name, e.g. {@code sandbox.api-key}. */
@FunctionalInterface
public interface SettingsSource {

    /**
     * Looks one setting up.
     *
     * @param name its full name
     * @return the text, which is parsed later; empty if the setting is not set
     */
    Optional<String> value(String name);

    /**
     * Settings from MicroProfile Config: server variables, system properties, environment.
     *
     * @param config is asked again for each setting
     * @return a source that reads the configuration
     */
    static SettingsSource of(Config config) {
        return name -> config.getOptionalValue(name, String.class);
    }

    /**
     * Settings from a map, for a sandbox inside a test.
     *
     * @param values texts by full name; the map is copied
     * @return a source that does not change
     */
    static SettingsSource of(Map<String, String> values) {
        Map<String, String> copy = Map.copyOf(values);
        return name -> Optional.ofNullable(copy.get(name));
    }
}
