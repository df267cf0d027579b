package io.stablemint.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasketTest {

    @Test
    void equal_whenFormattedForACookieAndParsed() {
        Basket basket = Basket.empty().add("cedar-pencil").add("cedar-pencil").add("letter-set");

        assertThat(basket.text()).isEqualTo("cedar_pencil.2-letter_set.1");
        assertThat(Basket.parse(basket.text())).isEqualTo(basket);
        assertThat(basket.remove("letter-set").pieces()).isEqualTo(2);
    }

    @Test
    void validLinesOnly_whenTheCookieIsForged() {
        assertThat(Basket.parse("").isEmpty()).isTrue();
        assertThat(Basket.parse("a.1-b.0-c.100-d.-1-.5-e-f.x-<g>.1-H.1-i.9").text())
                .isEqualTo("a.1-i.9");
        assertThat(Basket.parse("a.1-".repeat(5_000)).text()).isEqualTo("a.1");
    }

    @Test
    void atMost99Pieces_whenMoreAreAdded() {
        assertThat(Basket.empty().with("tea", 99).add("tea").pieces()).isEqualTo(99);
    }
}
