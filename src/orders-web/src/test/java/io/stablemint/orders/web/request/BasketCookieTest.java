package io.stablemint.orders.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.Basket;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasketCookieTest {

    private static final BasketCookie COOKIE = new BasketCookie(new CookieFactory("/shop", true));

    @Test
    void basketIsReadBack_whenItWasWritten() {
        Basket basket = Basket.empty().with("harbour-blend", 2).add("cedar-pencil");

        NewCookie cookie = COOKIE.write(basket);

        assertThat(BasketCookie.read(Optional.of(cookie.getValue()))).isEqualTo(basket);
    }

    @Test
    void cookieHasSecurityAttributes_andTheShopsPath() {
        NewCookie cookie = COOKIE.write(Basket.empty().add("mug"));

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.LAX);
        assertThat(cookie.getPath()).isEqualTo("/shop");
        assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
    }

    @Test
    void cookieIsExpired_whenTheBasketIsEmpty() {
        assertThat(COOKIE.write(Basket.empty()).getMaxAge()).isZero();
    }

    @Test
    void basketIsEmpty_whenThereIsNoCookie() {
        assertThat(BasketCookie.read(Optional.empty())).isEqualTo(Basket.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "mug",
                "mug.",
                ".3",
                "mug.0",
                "mug.100",
                "mug.-1",
                "<script>.1",
                "%00.1",
                "a.1.2",
                "mug.1e3"
            })
    void basketIsEmpty_whenTheCookieIsInvalid(String text) {
        assertThat(BasketCookie.read(Optional.of(text))).isEqualTo(Basket.empty());
    }

    @Test
    void basketIsEmpty_whenTheCookieIsTooLong() {
        assertThat(BasketCookie.read(Optional.of("mug.1-".repeat(1000)))).isEqualTo(Basket.empty());
    }
}
