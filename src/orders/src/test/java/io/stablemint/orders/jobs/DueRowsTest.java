package io.stablemint.orders.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DueRowsTest {

    @ParameterizedTest
    @EnumSource
    void skipsRowsThatAnotherServerIsClaiming(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        var order = shop.orderAwaitingPayment();
        shop.receive("event-1", ShopFixture.depositUpdate(DepositStage.CREATED, order, "key"));
        shop.receive("event-2", ShopFixture.depositUpdate(DepositStage.CREATED, order, "key"));
        DueRows dueRows = new DueRows(shop.database.transactions(), shop.clock, Duration.ofMinutes(1));

        shop.database.transactions().runInNew(em -> {
            em.createNativeQuery("SELECT id FROM notification WHERE id = 'event-1' FOR UPDATE")
                    .getResultList();
            // Another connection, while this one has locked the row.
            assertThat(dueRows.claim("notification", "RECEIVED").ids()).containsExactly("event-2");
        });

        assertThat(dueRows.claim("notification", "RECEIVED").ids()).containsExactly("event-1");
        assertThat(dueRows.claim("notification", "RECEIVED").ids()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachRowIsClaimedOnce_whenLockedRowsCannotBeSkipped(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        var order = shop.orderAwaitingPayment();
        List<String> received =
                IntStream.range(0, 30).mapToObj(i -> "event-" + i).toList();
        received.forEach(id -> shop.receive(id, ShopFixture.depositUpdate(DepositStage.CREATED, order, "key")));
        DueRows dueRows = new DueRows(shop.database.transactionsWithoutSkipLocked(), shop.clock, Duration.ofMinutes(1));

        List<String> claimed = Stream.generate(() -> dueRows)
                .limit(4)
                .parallel()
                .flatMap(server -> server.claim("notification", "RECEIVED").ids().stream())
                .toList();

        assertThat(claimed).containsExactlyInAnyOrderElementsOf(received);
    }

    @ParameterizedTest
    @EnumSource
    void aFullBatchTellsSinceWhenTheOthersMayBeDue(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        var order = shop.orderAwaitingPayment();
        var first = shop.clock.instant();
        shop.receive("event-0", ShopFixture.depositUpdate(DepositStage.CREATED, order, "key"));
        shop.clock.advance(Duration.ofSeconds(1));
        IntStream.range(1, DueRows.BATCH_SIZE + 1)
                .forEach(
                        i -> shop.receive("event-" + i, ShopFixture.depositUpdate(DepositStage.CREATED, order, "key")));
        shop.clock.advance(Duration.ofSeconds(1));
        DueRows dueRows = new DueRows(shop.database.transactions(), shop.clock, Duration.ofMinutes(1));

        Claim full = dueRows.claim("notification", "RECEIVED");
        Claim rest = dueRows.claim("notification", "RECEIVED");

        assertThat(full.ids()).hasSize(DueRows.BATCH_SIZE).startsWith("event-0");
        assertThat(full.othersDueSince()).contains(first.plusSeconds(1));
        assertThat(rest.ids()).hasSize(1);
        assertThat(rest.othersDueSince()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void otherRowsAreProcessed_whenOneRowFails(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        var order = shop.orderAwaitingPayment();
        shop.receive("event-1", ShopFixture.depositUpdate(DepositStage.CREATED, order, "key"));
        shop.receive("event-2", ShopFixture.depositUpdate(DepositStage.CREATED, order, "key"));
        DueRows dueRows = new DueRows(shop.database.transactions(), shop.clock, Duration.ofMinutes(1));
        List<String> seen = new ArrayList<>();

        JobResult result = dueRows.process(id -> seen.add(failFor("event-1", id)), "notification", "RECEIVED");

        assertThat(result).isEqualTo(new JobResult(2, 1, false));
        assertThat(seen).containsExactly("event-2");
        shop.clock.advance(Duration.ofMinutes(1));
        assertThat(dueRows.claim("notification", "RECEIVED").ids()).containsExactlyInAnyOrder("event-1", "event-2");
    }

    private static String failFor(String failing, String id) {
        if (id.equals(failing)) {
            throw new IllegalStateException("This row fails.");
        }
        return id;
    }
}
