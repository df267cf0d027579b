package io.stablemint.systemtests.world;

import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Orders two pencils and pays for them, and does not go away before they are paid: asks again, always with the same checkout
 * token, as a browser does whose connection broke.
 */
public final class StubbornCustomer {

    private final Supplier<Shop> shop;
    private final Sandbox sandbox;
    private Optional<String> checkout = Optional.empty();
    private Optional<PlacedOrder> order = Optional.empty();

    /** A customer who asks for the shop's address before every call: the server that answered last time may be dead. */
    public StubbornCustomer(Supplier<Shop> shop, Sandbox sandbox) {
        this.shop = shop;
        this.sandbox = sandbox;
    }

    /** Orders, if the server lives long enough. */
    public void tryToOrder() {
        tolerating(() -> orderOnce());
    }

    /** Pays, if there is something to pay and the server lives long enough. */
    public void tryToPay() {
        tolerating(() -> order.ifPresent(this::payOnce));
    }

    /** Does not rest before the order is PAID. The server may die meanwhile, if it comes back. */
    public void insist() {
        Await.until("a paid order", this::stateAfterOneMoreTry, "PAID"::equals);
    }

    private String stateAfterOneMoreTry() {
        tryToOrder();
        tryToPay();
        try {
            return order.map(placed -> shop.get().look(placed).getString("state"))
                    .orElse("not ordered");
        } catch (UncheckedIOException | IllegalStateException serverIsAway) {
            return "not known: " + serverIsAway.getMessage();
        }
    }

    private void orderOnce() {
        if (checkout.isEmpty()) {
            checkout = Optional.of(shop.get().beginCheckout());
        }
        if (order.isEmpty()) {
            order = Optional.of(Shop.placed(Shop.json(shop.get().complete(checkout.get()))));
        }
    }

    private void payOnce(PlacedOrder placed) {
        if (shop.get().payAgain(placed).getString("next").equals("CONTINUE")) {
            lastReference(shop.get().look(placed)).ifPresent(sandbox::payIfOpen);
        }
    }

    private static Optional<String> lastReference(JsonObject seen) {
        JsonArray payments = seen.getJsonArray("payments");
        return Optional.ofNullable(payments.getJsonObject(payments.size() - 1).getString("reference", null));
    }

    /** A broken connection, or a server on its way down, is what this customer is made for. */
    private static void tolerating(Runnable step) {
        try {
            step.run();
        } catch (UncheckedIOException | IllegalStateException serverIsAway) {
            System.getLogger(StubbornCustomer.class.getName())
                    .log(System.Logger.Level.DEBUG, "Trying again later", serverIsAway);
        }
    }
}
