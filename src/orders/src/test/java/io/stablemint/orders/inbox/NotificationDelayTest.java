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

    private final NotificationDelay delay = new NotificationDelay(ShopFixture.SETTINGS);

    @ParameterizedTest
    @EnumSource
    void isTooLong_whenAFullClaimIsOlderThanTheLimit_untilAClaimTakesAllThatIsLeft(DatabaseKind kind) {
        ShopFixture shop = shop(kind);
        store(shop, DueRows.BATCH_SIZE + 1, Optional.empty());

        shop.clock.advance(LIMIT);
        shop.inboxJob.run();
        assertThat(delay.isTooLong()).as("not longer than the limit").isFalse();
        store(shop, DueRows.BATCH_SIZE, Optional.empty());
        shop.clock.advance(BEYOND);
        shop.inboxJob.run();
        assertThat(delay.isTooLong()).isTrue();
        shop.inboxJob.run();
        assertThat(delay.isTooLong()).as("the last one was claimed").isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isTooLong_untilTheyWaitHalfAsLong(DatabaseKind kind) {
        ShopFixture shop = shop(kind);
        store(shop, DueRows.BATCH_SIZE, Optional.empty());
        shop.clock.advance(LIMIT.minus(LIMIT.dividedBy(2)));
        store(shop, DueRows.BATCH_SIZE, Optional.empty());
        shop.clock.advance(Duration.ofSeconds(1));
        store(shop, DueRows.BATCH_SIZE, Optional.empty());
        shop.clock.advance(LIMIT.dividedBy(2).minusMillis(1));

        shop.inboxJob.run();
        assertThat(delay.isTooLong()).isTrue();
        shop.inboxJob.run();
        assertThat(delay.isTooLong())
                .as("shorter than the limit, but not than half of it")
                .isTrue();
        shop.inboxJob.run();
        assertThat(delay.isTooLong()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aFewOldOnes_andThoseThatWereTriedBefore_doNotCount(DatabaseKind kind) {
        ShopFixture shop = shop(kind);
        store(shop, DueRows.BATCH_SIZE - 1, Optional.empty());
        shop.clock.advance(BEYOND);
        shop.inboxJob.run();
        assertThat(delay.isTooLong()).as("after a short outage").isFalse();

        store(shop, DueRows.BATCH_SIZE, Optional.of(unmatched()));
        shop.inboxJob.run();
        shop.clock.advance(Duration.ofMinutes(1));
        assertThat(shop.inboxJob.run().claimed()).isEqualTo(DueRows.BATCH_SIZE);
        assertThat(delay.isTooLong()).as("they wait for their payment attempt").isFalse();
    }

    private ShopFixture shop(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        shop.inboxJob.setDelay(delay);
        return shop;
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
