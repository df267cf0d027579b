package io.stablemint.liberty.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElementSettingsTest {

    private record EncodedPassword(String text) {}

    @Test
    void everyTypeIsWrittenAsTheClientReadsIt() {
        assertThat(settings(Map.of(
                        "baseUrl",
                        "https://pay.example.org",
                        "apiKey",
                        new EncodedPassword("key"),
                        "checkoutHosts",
                        new String[] {"one.example.org", "two.example.org:8443"},
                        "allowPlainHttpToLoopback",
                        true,
                        "deadline",
                        1_500L,
                        "poolSize",
                        7,
                        "breakerRatio",
                        0.25)))
                .containsOnly(
                        entry("stablemint.base-url", "https://pay.example.org"),
                        entry("stablemint.api-key", "decoded key"),
                        entry("stablemint.checkout-hosts", "one.example.org,two.example.org:8443"),
                        entry("stablemint.allow-plain-http-to-loopback", "true"),
                        entry("stablemint.deadline", "PT1.5S"),
                        entry("stablemint.pool-size", "7"),
                        entry("stablemint.breaker-ratio", "0.25"));
    }

    @Test
    void merchantsHaveTheirOwnSettings() {
        assertThat(settings(Map.of(
                        "merchant.0.id", "us",
                        "merchant.0.apiKey", new EncodedPassword("us key"),
                        "merchant.1.id", "eu",
                        "merchant.1.apiSecretFile", "/secrets/eu",
                        "merchant.1.config.referenceType", "stableMint.merchant")))
                .containsOnly(
                        entry("stablemint.merchants", "eu,us"),
                        entry("stablemint.us.api-key", "decoded us key"),
                        entry("stablemint.eu.api-secret-key-file", "/secrets/eu"));
    }

    @Test
    void namesOfTheServerAreNoSettings() {
        assertThat(settings(
                        Map.of("component.name", "io.stablemint.liberty.feature", "id", "default", "service.id", 7L)))
                .isEmpty();
    }

    @Test
    void passwordThatCannotBeDecodedIsNotSet() {
        assertThat(settings(Map.of("apiSecret", new EncodedPassword("?"), "keystoreAlias", "shop")))
                .containsOnly(entry("stablemint.keystore-alias", "shop"));
    }

    private static Map<String, String> settings(Map<String, Object> properties) {
        return new ElementSettings(properties, ElementSettingsTest::decoded).read();
    }

    private static Optional<String> decoded(Object password) {
        String text = ((EncodedPassword) password).text();
        return text.equals("?") ? Optional.empty() : Optional.of("decoded " + text);
    }
}
