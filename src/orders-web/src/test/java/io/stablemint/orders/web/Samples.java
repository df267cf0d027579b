package io.stablemint.orders.web;

import io.stablemint.orders.catalogue.Product;
import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.Kyc;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderLine;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderSummary;
import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptView;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sample data for the pages. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final OrderId ORDER = new OrderId("01KAPQ0J7ZC5W2X3Y4ZABCDEFG");
    public static final AccessToken TOKEN = new AccessToken("ABCDEFGHJKMNPQRSTVWXYZ0123");

    private Samples() {}

    public static List<Product> products() {
        return List.of(
                product("harbour-blend", "Harbour Blend, 100 g", "4.80"),
                product("night-watch", "Night Watch Espresso, 100 g", "5.20"),
                product("pocket-notebook", "Pocket Notebook", "3.90"),
                product("cedar-pencil", "Cedar Pencil", "1.60"),
                product("letter-set", "Letter Set", "2.75"),
                product("paper-filters", "Paper Filters, 40 pieces", "2.20"));
    }

    public static List<OrderLine> lines() {
        return List.of(
                new OrderLine("harbour-blend", "Harbour Blend, 100 g", Money.of("4.80", "EUR"), 1),
                new OrderLine("cedar-pencil", "Cedar Pencil", Money.of("1.60", "EUR"), 2));
    }

    public static OrderView order(OrderState state, Optional<String> reason) {
        Optional<Instant> paidAt = state == OrderState.PAID ? Optional.of(NOON.plusSeconds(90)) : Optional.empty();
        Money total = Money.of("8.00", "EUR");
        return new OrderView(ORDER, ORDER.number(), TOKEN, state, lines(), total, "DE", NOON, paidAt, reason);
    }

    public static AttemptView attempt(AttemptState state) {
        return new AttemptView(
                "01KAPQ0J7ZATTEMPT000000001",
                1,
                state,
                NOON,
                Optional.of("7PKZU6F2J"),
                Optional.of(NOON.plusSeconds(1800)),
                Optional.of(URI.create("https://checkout.stablemint.io/sessions/1")),
                Optional.empty());
    }

    public static RegisteredCustomer anna() {
        Kyc kyc = new Kyc("Anna Holm", "DE", "Am Hafen 3, 24103 Kiel", LocalDate.of(1990, 4, 1));
        return new RegisteredCustomer("anna-id", "anna@example.org", "DE", kyc);
    }

    public static OrderSummary summary(OrderState state) {
        return new OrderSummary(
                ORDER, ORDER.number(), state, Money.of("8.00", "EUR"), NOON, Optional.empty(), Optional.empty());
    }

    private static Product product(String sku, String name, String price) {
        return new Product(
                sku, name, "Cocoa and toasted hazelnut, gentle enough for the second pot.", Money.of(price, "EUR"));
    }
}
