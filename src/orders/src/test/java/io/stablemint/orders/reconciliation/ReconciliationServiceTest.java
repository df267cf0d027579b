package io.stablemint.orders.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.reconciliation.Mismatch.Kind;
import io.stablemint.orders.testing.DatabaseKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Orders with each of the six kinds of mismatches among correct orders: exactly the mismatches are reported. */
class ReconciliationServiceTest {

    @ParameterizedTest
    @EnumSource
    void exactlyOneMismatchOfEachKind_whenEachExistsOnce(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
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
        shop.receive(
                "failed",
                ShopFixture.depositUpdate(
                        DepositStage.FAILED, failed, shop.attempt(failed).id()));
        shop.receive(
                "unknown",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, new OrderId("01M11111111111111111111111"), "no-such-key"));
        applyAll(shop);
        OrderId pending = shop.orderAwaitingPayment();
        shop.receive(
                "pending",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, pending, shop.attempt(pending).id()));

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

    /** After a restored backup an operator does not wait for the last try. */
    @Test
    void unknownPaymentIsFound_whileItsNotificationIsStillTried() {
        ShopFixture shop = new ShopFixture(DatabaseKind.H2);
        shop.receive(
                "unknown",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, new OrderId("01M11111111111111111111111"), "no-such-key"));
        assertThat(ofTheDay(shop)).isEmpty();

        shop.inboxJob.run();

        assertThat(ofTheDay(shop)).extracting(Mismatch::kind).containsExactly(Kind.MISSING_HERE);
    }

    /** It fits to an attempt; that it could not be applied yet has another cause, such as a database that was away. */
    @Test
    void knownPaymentIsNotMissingHere_whileItsNotificationCannotBeApplied() {
        ShopFixture shop = new ShopFixture(DatabaseKind.H2);
        OrderId order = shop.orderAwaitingPayment();
        shop.receive(
                "known",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        sql(shop, "UPDATE notification SET tries = 1, problem = 'It could not be applied: PersistenceException.'");

        assertThat(ofTheDay(shop)).extracting(Mismatch::kind).doesNotContain(Kind.MISSING_HERE);
    }

    /** More than two pages, and then exactly two full pages. */
    @ParameterizedTest
    @EnumSource
    void everyAttemptIsCompared_howeverManyThereAre(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        for (int order = 0; order < 401; order++) {
            shop.orderAwaitingPayment();
        }
        sql(shop, "UPDATE payment_attempt SET state = 'SUCCEEDED'");

        assertThat(ofTheDay(shop)).hasSize(401).extracting(Mismatch::kind).containsOnly(Kind.MISSING_THERE);

        sql(shop, "UPDATE payment_attempt SET state = 'OPEN' WHERE id = (SELECT min(id) FROM payment_attempt)");
        sql(shop, "DELETE FROM payment_attempt WHERE state = 'OPEN'");
        assertThat(ofTheDay(shop)).hasSize(400);
    }

    private static List<Mismatch> ofTheDay(ShopFixture shop) {
        return shop.reconciliation.compare(
                shop.clock.instant().minus(Duration.ofDays(1)),
                shop.clock.instant().plusSeconds(1));
    }

    private static OrderId paidTwice(ShopFixture shop) {
        var command = shop.coffeeOrder();
        shop.checkout.place(command);
        OrderId order = command.token().orderId();
        String first = shop.attempt(order).id();
        shop.clock.advance(Duration.ofMinutes(15));
        shop.payAgain(command.token());
        shop.receive("first", ShopFixture.depositUpdate(DepositStage.ACCEPTED, order, first));
        pay(shop, order, "4.80", "EUR");
        return order;
    }

    private static void pay(ShopFixture shop, OrderId order, String amount, String currency) {
        String key = shop.attempt(order).id();
        shop.receive(key + 1, ShopFixture.depositUpdate(DepositStage.CREATED, order, key, amount, currency));
        shop.receive(key + 2, ShopFixture.depositUpdate(DepositStage.ACCEPTED, order, key, amount, currency));
        shop.receive(key + 3, ShopFixture.depositUpdate(DepositStage.COMPLETED, order, key, amount, currency));
        applyAll(shop);
    }

    private static void applyAll(ShopFixture shop) {
        for (int i = 0; i < ShopFixture.SETTINGS.inboxTries(); i++) {
            shop.inboxJob.run();
            shop.clock.advance(Duration.ofSeconds(10));
        }
    }

    private static void sql(ShopFixture shop, String statement) {
        shop.database
                .transactions()
                .runInNew(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
