package io.stablemint.orders.web.request;

import io.stablemint.orders.ordering.Basket;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/** Reads and writes the basket as a cookie. A missing or invalid cookie is read as an empty basket. */
final class BasketCookie {

    static final String NAME = "basket";

    private static final int MAX_LENGTH = 1024;
    private static final Duration MAX_AGE = Duration.ofDays(30);

    private final CookieFactory cookies;

    BasketCookie(CookieFactory cookies) {
        this.cookies = cookies;
    }

    static Basket read(Optional<String> value) {
        return value.filter(text -> text.length() <= MAX_LENGTH)
                .map(Basket::parse)
                .orElseGet(Basket::empty);
    }

    NewCookie write(Basket basket) {
        return basket.isEmpty() ? cookies.expired(NAME) : cookies.create(NAME, basket.text(), MAX_AGE);
    }
}
