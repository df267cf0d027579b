package io.stablemint.orders.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {

    private static final Set<String> OWN = Set.of("shop.example", "localhost:9080");

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: cross-site {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -,                           false",
                "none,        -,                           false",
                "same-site,   -,                           true",
                "cross-site,  -,                           true",
                "something,   -,                           true",
                // Sec-Fetch-Site has priority, because pages cannot set it.
                "same-origin, https://evil.example,        false",
                "cross-site,  https://shop.example,        true",
                "-,           https://shop.example,        false",
                "-,           http://localhost:9080,       false",
                "-,           http://localhost:9081,       true",
                "-,           https://evil.example,        true",
                "-,           https://shop.example.evil,   true",
                "-,           https://evil@shop.example,   true",
                "-,           null,                        true",
                "-,           not an origin,               true",
                // Without both headers the caller is not a browser.
                "-,           -,                           false"
            })
    void headersDecideWhetherTheRequestIsCrossSite(String fetchSite, String origin, boolean crossSite) {
        RequestOrigin requestOrigin = new RequestOrigin(Optional.ofNullable(fetchSite), Optional.ofNullable(origin));

        assertThat(requestOrigin.isCrossSite(OWN)).isEqualTo(crossSite);
    }
}
