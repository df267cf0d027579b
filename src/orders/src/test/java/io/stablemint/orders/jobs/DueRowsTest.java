package io.stablemint.orders.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.testing.Databases;
import java.time.Duration;
import org.junit.jupiter.api.Test;
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

    @Test
    void goesOnTicking_whenATickThrows() {
        int[] ticks = {0};
        Job job = new Job() {
            @Override
            public String name() {
                return "stumble";
            }

            @Override
            public int tick() {
                ticks[0]++;
                throw new IllegalStateException("stumbled");
            }
        };

        SurvivingTick tick = new SurvivingTick(job);
        tick.run();
        tick.run();

        assertThat(ticks[0]).isEqualTo(2);
    }
}
