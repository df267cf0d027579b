package io.stablemint.orders.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.settings.RetentionSettings;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.SampleCustomers;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionJobTest {

    private static final RetentionSettings SETTINGS =
            new RetentionSettings(Duration.ofDays(10), Duration.ofDays(100), Duration.ofDays(30));

    @ParameterizedTest
    @EnumSource
    void bodiesAreErased_whenTheNotificationsAreOldAndApplied(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        paidOrder(shop);
        shop.receive("waiting", unmatched());
        shop.clock.advance(Duration.ofDays(10).plusSeconds(1));
        shop.receive("new", unmatched());

        job(shop).run();

        assertThat(shop.database.rows("SELECT id, body, amount, state FROM notification ORDER BY received_at, id"))
                .containsExactly("accepted {} 4.8 APPLIED", "waiting {\"a\":1} 1 RECEIVED", "new {\"a\":1} 1 RECEIVED");
    }

    @ParameterizedTest
    @EnumSource
    void customerAndPageAreRemoved_andAmountsStay_whenAFinishedOrderIsOld(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = paidOrder(shop);
        OrderId order = command.token().orderId();
        shop.clock.advance(Duration.ofDays(100).plusSeconds(1));

        job(shop).run();

        assertThat(shop.database.row("SELECT customer_id, state, total_amount, total_currency, country, retained_since"
                        + " FROM orders"))
                .isEqualTo("null PAID 4.8 EUR DE null");
        assertThat(shop.database.row("SELECT state, reference, received_amount FROM payment_attempt"))
                .isEqualTo("SUCCEEDED REF" + shop.attempt(order).id() + " 4.8");
        assertThat(shop.database.row("SELECT COUNT(*) FROM order_line")).isEqualTo("1");
        assertThat(shop.orders.find(order, command.token().accessToken())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsErased_whenAnOldOrderIsNotFinished(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        PlaceOrderCommand command = placed(shop);
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.ACCEPTED,
                command.token().orderId(),
                shop.attempt(command.token().orderId()).id(),
                "1.00",
                "EUR"));
        shop.clock.advance(Duration.ofDays(1000));

        job(shop).run();

        assertThat(shop.database.row("SELECT customer_id, state FROM orders"))
                .isEqualTo(SampleCustomers.ANNA.id() + " IN_REVIEW");
        assertThat(shop.orders.find(command.token().orderId(), command.token().accessToken()))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void orderIsDeleted_whenItWasCancelledWithoutAPayment(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        placed(shop);
        shop.clock.advance(Duration.ofHours(25));
        shop.expiry.run();
        shop.abandoned.run();
        shop.clock.advance(Duration.ofDays(28));
        job(shop).run();
        assertThat(shop.database.row("SELECT state FROM orders")).isEqualTo("CANCELLED");

        shop.clock.advance(Duration.ofDays(1));
        job(shop).run();

        assertThat(shop.database.rows("SELECT id FROM orders")).isEmpty();
        assertThat(shop.database.rows("SELECT id FROM payment_attempt")).isEmpty();
        assertThat(shop.database.rows("SELECT sku FROM order_line")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsErased_whenThereAreMoreThanABatch(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        int count = 2 * DueRows.BATCH_SIZE + 1;
        for (int i = 0; i < count; i++) {
            shop.receive("event-" + i, unmatched());
        }
        shop.database
                .transactions()
                .runInNew(em -> em.createNativeQuery("UPDATE notification SET state = 'DEAD'")
                        .executeUpdate());
        shop.clock.advance(Duration.ofDays(11));
        RetentionJob job = job(shop);

        assertThat(List.of(job.run(), job.run(), job.run(), job.run()))
                .extracting(result -> result.completed())
                .containsExactly(50, 50, 1, 0);
        assertThat(shop.database.row("SELECT COUNT(*) FROM notification WHERE body = '{}'"))
                .isEqualTo(String.valueOf(count));
    }

    private static RetentionJob job(ShopFixture shop) {
        return new RetentionJob(new PersonalData(shop.database.transactions(), shop.ids), shop.clock, SETTINGS);
    }

    private static PlaceOrderCommand placed(ShopFixture shop) {
        RegisteredCustomer anna = SampleCustomers.register(shop);
        PlaceOrderCommand command = shop.coffeeOrder(anna);
        shop.checkout.place(command);
        return command;
    }

    private static PlaceOrderCommand paidOrder(ShopFixture shop) {
        PlaceOrderCommand command = placed(shop);
        OrderId order = command.token().orderId();
        shop.receive(
                "accepted",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        shop.inboxJob.run();
        return command;
    }

    private static DepositUpdate unmatched() {
        return new DepositUpdate(
                DepositStage.CREATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.ONE),
                Optional.of("EUR"));
    }
}
