package io.stablemint.orders.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When notifications have waited so long that new checkouts are rejected. */
class NotificationDelayTest {

    private static final Duration LIMIT = ShopFixture.SETTINGS.maxNotificationDelay();
    private static final Duration BEYOND = LIMIT.plusMillis(1);

    @ParameterizedTest
    @EnumSource
    void isTooLong_whenAFullClaimIsOlderThanTheLimit_untilAClaimTakesAllThatIsLeft(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        store(shop, DueRows.BATCH_SIZE + 1, Optional.empty());

        shop.clock.advance(LIMIT);
        shop.inboxJob.run();
        assertThat(shop.notificationDelay.isTooLong())
                .as("not longer than the limit")
                .isFalse();
        store(shop, DueRows.BATCH_SIZE, Optional.empty());
        shop.clock.advance(BEYOND);
        shop.inboxJob.run();
        assertThat(shop.notificationDelay.isTooLong()).isTrue();
        shop.inboxJob.run();
        assertThat(shop.notificationDelay.isTooLong())
                .as("the last one was claimed")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isTooLong_untilTheyWaitHalfAsLong(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        store(shop, DueRows.BATCH_SIZE, Optional.empty());
        shop.clock.advance(LIMIT.minus(LIMIT.dividedBy(2)));
        store(shop, DueRows.BATCH_SIZE, Optional.empty());
        shop.clock.advance(Duration.ofSeconds(1));
        store(shop, DueRows.BATCH_SIZE, Optional.empty());
        shop.clock.advance(LIMIT.dividedBy(2).minusMillis(1));

        shop.inboxJob.run();
        assertThat(shop.notificationDelay.isTooLong()).isTrue();
        shop.inboxJob.run();
        assertThat(shop.notificationDelay.isTooLong())
                .as("shorter than the limit, but not than half of it")
                .isTrue();
        shop.inboxJob.run();
        assertThat(shop.notificationDelay.isTooLong()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aFewOldOnesDoNotCount(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        store(shop, DueRows.BATCH_SIZE - 1, Optional.empty());
        shop.clock.advance(BEYOND);

        assertThat(shop.inboxJob.run().claimed()).isEqualTo(DueRows.BATCH_SIZE - 1);
        assertThat(shop.notificationDelay.isTooLong()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theTimeBetweenTwoTriesDoesNotCount(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        store(shop, DueRows.BATCH_SIZE, Optional.of(unmatched()));
        shop.inboxJob.run();
        shop.clock.advance(ShopFixture.SETTINGS.inboxFirstWait());
        shop.inboxJob.run();
        shop.clock.advance(ShopFixture.SETTINGS.inboxFirstWait().multipliedBy(2));

        assertThat(shop.inboxJob.run().claimed()).isEqualTo(DueRows.BATCH_SIZE);
        assertThat(shop.notificationDelay.isTooLong())
                .as("received six seconds ago, due now")
                .isFalse();
        assertThat(shop.database.row("SELECT COUNT(*) FROM notification WHERE state = 'DEAD'"))
                .isEqualTo("50");
    }

    @ParameterizedTest
    @EnumSource
    void isTooLong_whenRetriesAreLate(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        store(shop, DueRows.BATCH_SIZE, Optional.of(unmatched()));
        shop.inboxJob.run();
        shop.clock.advance(ShopFixture.SETTINGS.inboxFirstWait().plus(BEYOND));

        shop.inboxJob.run();
        assertThat(shop.notificationDelay.isTooLong()).isTrue();
    }

    private static DepositUpdate unmatched() {
        return new DepositUpdate(
                DepositStage.ACCEPTED,
                Optional.empty(),
                Optional.of("unknown"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void store(ShopFixture shop, int count, Optional<DepositUpdate> deposit) {
        IntStream.range(0, count)
                .forEach(i -> shop.inbox.store(
                        new IncomingNotification(shop.ids.checkoutToken().value(), "event", deposit, "{}")));
    }
}
