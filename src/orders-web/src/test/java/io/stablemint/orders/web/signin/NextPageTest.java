package io.stablemint.orders.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @Test
    void pageIsFound_byItsFormValue() {
        assertThat(NextPage.of("checkout").path()).isEqualTo("/checkout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://evil.example", "//evil.example", "/checkout", "CHECKOUT"})
    void pageIsTheAccount_whenTheFormValueIsUnknown(String formValue) {
        assertThat(NextPage.of(formValue).path()).isEqualTo("/account");
    }
}
