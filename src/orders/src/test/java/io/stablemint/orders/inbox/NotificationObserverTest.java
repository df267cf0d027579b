package io.stablemint.orders.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.client.webhook.VerifiedNotification;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.testing.Databases;
import io.stablemint.orders.testing.SigningStableMint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationObserverTest {

    private static final VerifiedNotification NOTIFICATION = new SigningStableMint()
            .sends("{\"eventId\": \"event-1\", \"data\": {\"eventType\": \"partner.customer.deposit.created\"}}");

    private final List<CrashPoint> passed = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void committedBeforeItReturns_andKnownFromThenOn(Databases kind) {
        Shop shop = new Shop(kind);
        NotificationObserver observer = observer(shop.database.transactions(), shop);

        assertThat(observer.isKnown("event-1")).isFalse();
        observer.keep(NOTIFICATION);

        assertThat(shop.database.rows("SELECT id, state FROM notification")).containsExactly("event-1 RECEIVED");
        assertThat(observer.isKnown("event-1")).isTrue();
        assertThat(passed)
                .containsExactly(
                        CrashPoint.WEBHOOK_RECEIVED, CrashPoint.WEBHOOK_UNCOMMITTED, CrashPoint.WEBHOOK_COMMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void nothingNew_whenItIsDeliveredAgain(Databases kind) {
        Shop shop = new Shop(kind);
        NotificationObserver observer = observer(shop.database.transactions(), shop);

        observer.keep(NOTIFICATION);
        observer.keep(NOTIFICATION);

        assertThat(shop.database.rows("SELECT id, state FROM notification")).containsExactly("event-1 RECEIVED");
    }

    @ParameterizedTest
    @EnumSource
    void knownByItsHash_whenTheKeyIsTooLongToBeKept(Databases kind) {
        Shop shop = new Shop(kind);
        NotificationObserver observer = observer(shop.database.transactions(), shop);
        String key = "e".repeat(100);
        observer.keep(new SigningStableMint()
                .sends("{\"eventId\": \"" + key
                        + "\", \"data\": {\"eventType\": \"partner.customer.deposit.created\"}}"));

        assertThat(observer.isKnown(key)).isTrue();
        assertThat(observer.isKnown(key + "e")).isFalse();
    }

    @Test
    void throws_soThatItIsDeliveredAgain_whenTheDatabaseIsAway() {
        Transactions away = new Transactions() {
            @Override
            public <T> T inNew(Function<EntityManager, T> work) {
                throw new PersistenceException("The database is away.");
            }
        };
        NotificationObserver observer = observer(away, new Shop(Databases.H2));

        assertThatThrownBy(() -> observer.keep(NOTIFICATION))
                .isInstanceOf(PersistenceException.class)
                .hasMessage("The database is away.");
        assertThat(passed).containsExactly(CrashPoint.WEBHOOK_RECEIVED);
    }

    private NotificationObserver observer(Transactions transactions, Shop shop) {
        return new NotificationObserver(new Inbox(transactions, shop.clock, passed::add), passed::add);
    }
}
