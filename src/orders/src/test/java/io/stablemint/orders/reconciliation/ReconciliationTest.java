package io.stablemint.orders.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.reconciliation.Mismatch.Kind;
import io.stablemint.orders.testing.Databases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Six kinds of mismatch are sown among orders that are fine; those are found and nothing else. */
class ReconciliationTest {

    @ParameterizedTest
    @EnumSource
    void allSixKindsAndNothingElse_whenEachWasSownOnce(Databases kind) {
        Shop shop = new Shop(kind);
        pay(shop, shop.orderAwaitingPayment(), "4.80", "EUR");
        OrderId missingThere = shop.orderAwaitingPayment();
        pay(shop, missingThere, "4.80", "EUR");
        sql(shop, "DELETE FROM notification WHERE website_reference = '" + missingThere + "'");
        OrderId amount = shop.orderAwaitingPayment();
        pay(shop, amount, "4.81", "EUR");
        OrderId currency = shop.orderAwaitingPayment();
        pay(shop, currency, "4.80", "GBP");
        OrderId state = shop.orderAwaitingPayment();
        pay(shop, state, "4.80", "EUR");
        sql(shop, "UPDATE payment_attempt SET state = 'OPEN' WHERE order_id = '" + state + "'");
        OrderId duplicate = paidTwice(shop);
        OrderId failed = shop.orderAwaitingPayment();
        shop.arrives(
                "failed",
                Shop.report(DepositStage.FAILED, failed, shop.attempt(failed).id()));
        shop.arrives(
                "unknown",
                Shop.report(DepositStage.ACCEPTED, new OrderId("01M11111111111111111111111"), "no-such-key"));
        applyAll(shop);
        OrderId underWay = shop.orderAwaitingPayment();
        shop.arrives(
                "under-way",
                Shop.report(
                        DepositStage.ACCEPTED, underWay, shop.attempt(underWay).id()));

        assertThat(ofTheDay(shop))
                .extracting(mismatch -> mismatch.kind() + " " + mismatch.order().orElseThrow())
                .containsExactlyInAnyOrder(
                        Kind.MISSING_THERE + " " + missingThere,
                        Kind.AMOUNT + " " + amount,
                        Kind.CURRENCY + " " + currency,
                        Kind.STATE + " " + state,
                        Kind.DUPLICATE + " " + duplicate,
                        Kind.MISSING_HERE + " 01M11111111111111111111111");
    }

    /** More than fit one page, and then exactly two pages full. */
    @ParameterizedTest
    @EnumSource
    void everyAttemptIsCompared_howeverManyThereAre(Databases kind) {
        Shop shop = new Shop(kind);
        for (int order = 0; order < 401; order++) {
            shop.orderAwaitingPayment();
        }
        sql(shop, "UPDATE payment_attempt SET state = 'SUCCEEDED'");

        assertThat(ofTheDay(shop)).hasSize(401).extracting(Mismatch::kind).containsOnly(Kind.MISSING_THERE);

        sql(shop, "UPDATE payment_attempt SET state = 'OPEN' WHERE id = (SELECT min(id) FROM payment_attempt)");
        sql(shop, "DELETE FROM payment_attempt WHERE state = 'OPEN'");
        assertThat(ofTheDay(shop)).hasSize(400);
    }

    private static List<Mismatch> ofTheDay(Shop shop) {
        return shop.reconciliation.compare(
                shop.clock.instant().minus(Duration.ofDays(1)),
                shop.clock.instant().plusSeconds(1));
    }

    private static OrderId paidTwice(Shop shop) {
        var wish = shop.coffee();
        shop.checkout.place(wish);
        OrderId order = wish.token().orderId();
        String first = shop.attempt(order).id();
        shop.clock.advance(Duration.ofMinutes(15));
        shop.payAgain(wish.token());
        shop.arrives("first", Shop.report(DepositStage.ACCEPTED, order, first));
        pay(shop, order, "4.80", "EUR");
        return order;
    }

    private static void pay(Shop shop, OrderId order, String amount, String currency) {
        String key = shop.attempt(order).id();
        shop.arrives(key + 1, Shop.report(DepositStage.CREATED, order, key, amount, currency));
        shop.arrives(key + 2, Shop.report(DepositStage.ACCEPTED, order, key, amount, currency));
        shop.arrives(key + 3, Shop.report(DepositStage.COMPLETED, order, key, amount, currency));
        applyAll(shop);
    }

    private static void applyAll(Shop shop) {
        for (int i = 0; i < Shop.SETTINGS.inboxTries(); i++) {
            shop.inboxJob.tick();
            shop.clock.advance(Duration.ofSeconds(10));
        }
    }

    private static void sql(Shop shop, String statement) {
        shop.database
                .transactions()
                .runInNew(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
