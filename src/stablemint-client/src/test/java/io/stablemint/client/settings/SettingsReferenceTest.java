package io.stablemint.client.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.settings.KnownSetting.SettingType;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of settings is what the code reads, and the documentation is this list. */
class SettingsReferenceTest {

    private static final Map<SettingType, String> OTHER_VALUES = Map.of(
            SettingType.TEXT, "no-such-provider",
            SettingType.LIST, "pay.example.org",
            SettingType.URL, "https://pay.example.org",
            SettingType.NUMBER, "1",
            SettingType.FLAG, "true",
            SettingType.DURATION, "PT0.25S");

    @Test
    void docsHaveTheSameSettings() throws Exception {
        assertThat(DocumentedSettings.rows("stablemint."))
                .containsExactlyElementsOf(ClientSettings.documented().stream()
                        .map(setting -> String.join(
                                " | ",
                                setting.name(),
                                setting.type().text(),
                                setting.defaultValue(),
                                setting.reloadable() ? "yes" : "no"))
                        .toList());
    }

    @Test
    void codeReadsTheListedNamesAndNoOther() {
        Recorder recorder = new Recorder(new HashMap<>());
        readEverything(recorder.config());
        Set<String> read = new TreeSet<>(recorder.read);
        // With a password the client reads the key; with a key store its alias and password.
        recorder = new Recorder(Map.of("stablemint.keystore-file", "/nowhere"));
        readEverything(recorder.config());
        read.addAll(recorder.read);
        recorder = new Recorder(Map.of("stablemint.private-key", "none"));
        readEverything(recorder.config());
        read.addAll(recorder.read);
        recorder = new Recorder(Fixtures.settings(URI.create("http://localhost:1")));
        readEverything(recorder.config());
        read.addAll(recorder.read);

        assertThat(read)
                .isEqualTo(new TreeSet<>(ClientSettings.documented().stream()
                        .flatMap(setting -> setting.names().stream())
                        .toList()));
    }

    /** Except those whose default in the list is the code's own constant. */
    static List<KnownSetting> withDefault() {
        return ClientSettings.documented().stream()
                .filter(setting -> !setting.defaultValue().isEmpty()
                        && !setting.name().matches("stablemint.(breaker|retry|max|attempt)-.*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("withDefault")
    void listedDefaultIsTheCodesDefault(KnownSetting setting) {
        String byDefault = everything(Map.of());

        assertThat(everything(Map.of(setting.name(), setting.defaultValue()))).isEqualTo(byDefault);
        assertThat(everything(Map.of(setting.name(), OTHER_VALUES.get(setting.type()))))
                .isNotEqualTo(byDefault);
    }

    /** All values that these settings lead to, as a text; problems are part of it. */
    private static String everything(Map<String, String> settings) {
        return settings(settings, Map.of())
                + settings(settings, Map.of("stablemint.base-url", "http://localhost:1"))
                + webhook(settings)
                + provider(settings);
    }

    private static String settings(Map<String, String> settings, Map<String, String> further) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(further);
        SettingLookup lookup = new SettingLookup(config(all), "");
        return Settings.read(lookup, "") + " " + lookup.problems();
    }

    private static String webhook(Map<String, String> settings) {
        Map<String, String> withKey = new HashMap<>(settings);
        withKey.put("stablemint.webhook.public-key", TestKeys.publicPem(TestKeys.pair()));
        WebhookSettings webhook = WebhookSettings.read(config(withKey)).loader().get();
        return webhook.oldest() + " " + webhook.ahead();
    }

    private static String provider(Map<String, String> settings) {
        Map<String, String> complete = Fixtures.settings(URI.create("http://localhost:1"));
        complete.putAll(settings);
        try {
            new SettingsReader(config(complete), new SystemTime()).credentials("");
            return "";
        } catch (ConfigurationException unknownProvider) {
            return String.valueOf(unknownProvider.getMessage());
        }
    }

    private static void readEverything(Config config) {
        SettingLookup lookup = new SettingLookup(config, "");
        Settings.read(lookup, "");
        SettingsReader reader = new SettingsReader(config, new SystemTime());
        reader.listedMerchants();
        for (Runnable reading : List.<Runnable>of(() -> reader.credentials(""), reader::webhook)) {
            try {
                reading.run();
            } catch (ConfigurationException incomplete) {
                // Only the names that were read matter.
            }
        }
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 200))
                .addDefaultInterceptors()
                .build();
    }

    /** Records the names that are asked for. */
    private static final class Recorder implements ConfigSource {

        private final Map<String, String> values;
        private final Set<String> read = new HashSet<>();

        Recorder(Map<String, String> values) {
            this.values = values;
        }

        Config config() {
            return new SmallRyeConfigBuilder()
                    .withSources(this)
                    .addDefaultInterceptors()
                    .build();
        }

        @Override
        public @Nullable String getValue(String name) {
            if (name.startsWith("stablemint.")) {
                read.add(name);
            }
            return values.get(name);
        }

        @Override
        public Set<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public String getName() {
            return "recorder";
        }
    }
}
