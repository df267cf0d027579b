package io.stablemint.orders.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.testing.Databases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DueRowsTest {

    @ParameterizedTest
    @EnumSource
    void skipsWhatAnotherServerIsJustClaiming(Databases kind) {
        Shop shop = new Shop(kind);
        var order = shop.orderAwaitingPayment();
        shop.arrives("event-1", Shop.report(DepositStage.CREATED, order, "key"));
        shop.arrives("event-2", Shop.report(DepositStage.CREATED, order, "key"));
        DueRows rows = new DueRows(shop.database.transactions(), shop.clock, Duration.ofMinutes(1));

        shop.database.transactions().runInNew(em -> {
            em.createNativeQuery("SELECT id FROM notification WHERE id = 'event-1' FOR UPDATE")
                    .getResultList();
            // Another connection, while the row is locked by this one.
            assertThat(rows.claim("notification", "RECEIVED")).containsExactly("event-2");
        });

        assertThat(rows.claim("notification", "RECEIVED")).containsExactly("event-1");
        assertThat(rows.claim("notification", "RECEIVED")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void othersAreWorkedOn_whenOneRowMakesTheWorkFail(Databases kind) {
        Shop shop = new Shop(kind);
        var order = shop.orderAwaitingPayment();
        shop.arrives("event-1", Shop.report(DepositStage.CREATED, order, "key"));
        shop.arrives("event-2", Shop.report(DepositStage.CREATED, order, "key"));
        DueRows rows = new DueRows(shop.database.transactions(), shop.clock, Duration.ofMinutes(1));
        List<String> seen = new ArrayList<>();

        Tick tick = rows.each(id -> seen.add(refusing("event-1", id)), "notification", "RECEIVED");

        assertThat(tick).isEqualTo(new Tick(2, 1));
        assertThat(seen).containsExactly("event-2");
        shop.clock.advance(Duration.ofMinutes(1));
        assertThat(rows.claim("notification", "RECEIVED")).containsExactlyInAnyOrder("event-1", "event-2");
    }

    private static String refusing(String bad, String id) {
        if (id.equals(bad)) {
            throw new IllegalStateException("This row is odd.");
        }
        return id;
    }
}
