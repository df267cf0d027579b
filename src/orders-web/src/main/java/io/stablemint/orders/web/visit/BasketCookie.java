package io.stablemint.orders.web.visit;

import io.stablemint.orders.ordering.Basket;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/** The basket as a cookie: any text may come in, and what is no basket of ours is an empty one. */
final class BasketCookie {

    static final String NAME = "basket";

    private static final int LONGEST_TEXT = 1024;
    private static final Duration KEPT = Duration.ofDays(30);

    private final CookieRules rules;

    BasketCookie(CookieRules rules) {
        this.rules = rules;
    }

    static Basket read(Optional<String> value) {
        return value.filter(text -> text.length() <= LONGEST_TEXT)
                .map(Basket::parse)
                .orElseGet(Basket::empty);
    }

    NewCookie write(Basket basket) {
        return basket.isEmpty() ? rules.forget(NAME) : rules.keep(NAME, basket.text(), KEPT);
    }
}
