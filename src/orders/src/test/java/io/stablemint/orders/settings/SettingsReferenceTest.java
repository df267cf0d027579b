package io.stablemint.orders.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.settings.KnownSetting;
import io.stablemint.client.settings.KnownSetting.SettingType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of settings is what the code reads, and the documentation is this list. */
class SettingsReferenceTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(orders\\.[a-z.-]+)` \\| ([^|]+) \\| ([^|]+) \\| (yes|no) \\| [^|]+ \\|$");

    /** Read by the server, by the web application and by the start, and not by {@link SettingsReader}. */
    private static final Pattern READ_ELSEWHERE =
            Pattern.compile("orders\\.(db\\..*|sign-in-key|demo-password|max-checkouts|refund-by-two-above)");

    private static final Map<SettingType, String> OTHER_VALUES =
            Map.of(SettingType.NUMBER, "17", SettingType.FLAG, "true", SettingType.DURATION, "PT17S");

    @Test
    void docsHaveTheSameSettings() throws IOException {
        List<String> documented = ROW.matcher(Files.readString(Path.of("../docs/settings.md")))
                .results()
                .map(row -> String.join(
                        " | ",
                        row.group(1),
                        row.group(2),
                        row.group(3).matches("`[^`]*`") ? row.group(3).replace("`", "") : "",
                        row.group(4)))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(OrdersSettings.documented().stream()
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
        Set<String> read = new TreeSet<>();
        new SettingsReader(name -> {
                    read.add(name);
                    return Optional.ofNullable(Map.of("orders.public-url", "https://shop.example.com/shop")
                            .get(name));
                })
                .read();

        assertThat(read)
                .isEqualTo(new TreeSet<>(OrdersSettings.documented().stream()
                        .map(KnownSetting::name)
                        .filter(name -> !READ_ELSEWHERE.matcher(name).matches())
                        .toList()));
    }

    static List<KnownSetting> withDefault() {
        return OrdersSettings.documented().stream()
                .filter(setting -> !setting.defaultValue().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("withDefault")
    void listedDefaultIsTheCodesDefault(KnownSetting setting) {
        AllSettings byDefault = read(Map.of());

        assertThat(read(Map.of(setting.name(), setting.defaultValue()))).isEqualTo(byDefault);
        assertThat(read(Map.of(setting.name(), OTHER_VALUES.get(setting.type()))))
                .isNotEqualTo(byDefault);
    }

    private static AllSettings read(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("orders.public-url", "https://shop.example.com/shop");
        return new SettingsReader(name -> Optional.ofNullable(all.get(name))).read();
    }
}
