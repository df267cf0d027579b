package io.stablemint.orders.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @Test
    void pageIsOneOfOurs_whenItIsNamed() {
        assertThat(NextPage.named("checkout").path()).isEqualTo("/checkout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://evil.example", "//evil.example", "/checkout", "CHECKOUT"})
    void pageIsTheAccount_whenTheNameIsNoneOfOurs(String name) {
        assertThat(NextPage.named(name).path()).isEqualTo("/account");
    }
}
