package io.stablemint.systemtests.cluster;

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
 * Orders two pencils and pays for them. Retries until the order is paid, always with the same checkout token, as a browser does
 * after a broken connection.
 */
public final class RetryingCustomer {

    private final Supplier<Shop> shop;
    private final Sandbox sandbox;
    private Optional<String> checkout = Optional.empty();
    private Optional<PlacedOrder> order = Optional.empty();

    /** A customer who asks for the shop's URL before every call, because the server of the last call may have been killed. */
    public RetryingCustomer(Supplier<Shop> shop, Sandbox sandbox) {
        this.shop = shop;
        this.sandbox = sandbox;
    }

    /** Orders, unless the server ends before. */
    public void tryToOrder() {
        tolerating(() -> orderOnce());
    }

    /** Pays, if there is an order and unless the server ends before. */
    public void tryToPay() {
        tolerating(() -> order.ifPresent(this::payOnce));
    }

    /** Retries until the order is PAID. The server may end meanwhile, if it is started again. */
    public void retryUntilPaid() {
        Await.until("a paid order", this::stateAfterRetry, "PAID"::equals);
    }

    private String stateAfterRetry() {
        tryToOrder();
        tryToPay();
        try {
            return order.map(placed -> shop.get().read(placed).getString("state"))
                    .orElse("not ordered");
        } catch (UncheckedIOException | IllegalStateException unavailable) {
            return "unknown: " + unavailable.getMessage();
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
        if (shop.get().continuePayment(placed).getString("next").equals("CONTINUE")) {
            lastReference(shop.get().read(placed)).ifPresent(sandbox::payIfOpen);
        }
    }

    private static Optional<String> lastReference(JsonObject seen) {
        JsonArray payments = seen.getJsonArray("payments");
        return Optional.ofNullable(payments.getJsonObject(payments.size() - 1).getString("reference", null));
    }

    /** A broken connection and a server that stops are expected: the next retry follows. */
    private static void tolerating(Runnable step) {
        try {
            step.run();
        } catch (UncheckedIOException | IllegalStateException unavailable) {
            System.getLogger(RetryingCustomer.class.getName())
                    .log(System.Logger.Level.DEBUG, "Will be retried", unavailable);
        }
    }
}
