package io.stablemint.orders.web.page;

import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.web.Samples;
import io.stablemint.orders.web.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages except order and checkout, by a name for the test report. */
public final class SamplePages {

    private SamplePages() {}

    public static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("front", Page.named("front").with("products", Samples.products()));
        pages.put("basket", basket(new PricedBasket(Samples.lines())));
        pages.put("basket, empty", basket(new PricedBasket(List.of())));
        pages.put(
                "sign in",
                Page.named("sign-in")
                        .withOptional("problem", Optional.empty())
                        .with("login", "")
                        .with("next", "account"));
        pages.put(
                "sign in, failed",
                Page.named("sign-in")
                        .withOptional("problem", Optional.of("The user name or the password is wrong."))
                        .with("login", "anna")
                        .with("next", "account"));
        pages.put(
                "sign in, too many attempts",
                Page.named("sign-in")
                        .withOptional("problem", Optional.of("Too many attempts. Try again in 3 minutes."))
                        .with("login", "anna")
                        .with("next", "account"));
        pages.put(
                "account",
                account()
                        .with(
                                "orders",
                                List.of(
                                        Samples.summary(OrderState.PAID),
                                        Samples.summary(OrderState.AWAITING_PAYMENT),
                                        Samples.summary(OrderState.CANCELLED))));
        pages.put("account, no orders", account().with("orders", List.of()));
        pages.put("support", Page.named("support"));
        pages.put(
                "problem",
                Page.named("problem")
                        .with(
                                "problem",
                                new Problem(
                                        "Page not found",
                                        404,
                                        "The address is wrong.",
                                        "ORDER5005E",
                                        "k3j4h5",
                                        List.of())));
        return pages;
    }

    private static Page basket(PricedBasket basket) {
        return Page.named("basket")
                .with("lines", basket.lines())
                .with("mostPieces", 99)
                .withOptional("total", basket.total());
    }

    private static Page account() {
        return Page.named("account").with("login", "anna").withOptional("customer", Optional.of(Samples.anna()));
    }
}
