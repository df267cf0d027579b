package io.stablemint.orders.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {

    @Test
    void everySettingExceptTheAddressHasADefault() {
        OrderSettings settings = read(Map.of("orders.public-url", "https://shop.example.com/shop"));

        assertThat(settings.publicUrl()).hasToString("https://shop.example.com/shop");
        assertThat(settings.lease()).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.inboxTries()).isEqualTo(10);
        assertThat(settings.acceptMissingAmounts()).isFalse();
    }

    @Test
    void allProblemsInOneMessage_whenSettingsAreNotValid() {
        assertThatThrownBy(() -> read(Map.of(
                        "orders.public-url", "ftp://shop.example.com/",
                        "orders.tick", "soon",
                        "orders.accept-missing-amounts", "yes",
                        "orders.lease", "-PT1M",
                        "orders.inbox-tries", "none")))
                .isInstanceOf(SettingsException.class)
                .hasMessage("""
                        ORDER1001E: The order system's settings are not valid:
                          - orders.public-url = 'ftp://shop.example.com/' is not an absolute http or https address without user info, query, fragment and final slash.
                          - orders.tick = 'soon' is not a positive ISO 8601 duration such as PT1S.
                          - orders.accept-missing-amounts = 'yes' is not true or false.
                          - orders.lease = '-PT1M' is not a positive ISO 8601 duration such as PT1M.
                          - orders.inbox-tries = 'none' is not a whole number from 1 to 999999.""");
    }

    @Test
    void messageSaysWhatToDo_whenTheAddressIsMissing() {
        assertThatThrownBy(() -> read(Map.of())).hasMessage("""
                        ORDER1001E: The order system's settings are not valid:
                          - orders.public-url is missing: set it to the address at which browsers reach the shop, for example https://shop.example.com/shop.""");
    }

    private static OrderSettings read(Map<String, String> values) {
        return new SettingsReader(name -> Optional.ofNullable(values.get(name)))
                .read()
                .orders();
    }
}
