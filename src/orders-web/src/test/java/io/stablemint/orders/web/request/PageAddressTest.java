package io.stablemint.orders.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/basket", "/orders/01KAPQ/success?token=A-b_c&x=%20"})
    void addressInsideTheShop_isKept(String text) {
        assertThat(PageAddress.parse(text).path()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "basket",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/ä"
            })
    void otherText_isTheFrontPage(String text) {
        assertThat(PageAddress.parse(text).path()).isEqualTo("/");
    }

    @Test
    void longText_isTheFrontPage() {
        assertThat(PageAddress.parse("/" + "a".repeat(2000)).path()).isEqualTo("/");
    }

    @Test
    void pageThatAnswersAForm_leadsToAPageThatCanBeReloaded() {
        assertThat(ofPost("/checkout")).isEqualTo("/checkout");
        assertThat(ofPost("/basket/change")).isEqualTo("/");
        assertThat(ofPost("/console/orders/1/actions/accept")).isEqualTo("/console");
        assertThat(PageAddress.ofRequest("GET", "/console/orders", Optional.of("q=1"))
                        .path())
                .isEqualTo("/console/orders?q=1");
    }

    private static String ofPost(String path) {
        return PageAddress.ofRequest("POST", path, Optional.empty()).path();
    }
}
