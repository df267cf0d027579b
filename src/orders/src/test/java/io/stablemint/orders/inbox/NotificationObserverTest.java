package io.stablemint.orders.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.client.webhook.VerifiedNotification;
import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.storage.RetryingTransactions;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.WebhookSigner;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationObserverTest {

    private static final VerifiedNotification NOTIFICATION = new WebhookSigner()
            .verified("{\"eventId\": \"event-1\", \"data\": {\"eventType\": \"partner.customer.deposit.created\"}}");

    private final List<CrashPoint> reached = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void committedAndKnown_whenTheObserverReturns(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        NotificationObserver observer = observer(shop.database.transactions(), shop);

        assertThat(observer.isKnown("event-1")).isFalse();
        observer.store(NOTIFICATION);

        assertThat(shop.database.rows("SELECT id, state FROM notification")).containsExactly("event-1 RECEIVED");
        assertThat(observer.isKnown("event-1")).isTrue();
        assertThat(reached)
                .containsExactly(
                        CrashPoint.WEBHOOK_RECEIVED, CrashPoint.WEBHOOK_UNCOMMITTED, CrashPoint.WEBHOOK_COMMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void triggersTheInboxJob_whenItIsCommitted(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        NotificationObserver observer = observer(shop.database.transactions(), shop);
        List<String> statesAtTheTrigger = new ArrayList<>();
        observer.setJobs(job -> {
            assertThat(job).isEqualTo(InboxJob.class);
            statesAtTheTrigger.addAll(shop.database.rows("SELECT state FROM notification"));
        });

        observer.store(NOTIFICATION);

        assertThat(statesAtTheTrigger).containsExactly("RECEIVED");
    }

    @ParameterizedTest
    @EnumSource
    void oneRow_whenItIsDeliveredAgain(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        NotificationObserver observer = observer(shop.database.transactions(), shop);

        observer.store(NOTIFICATION);
        observer.store(NOTIFICATION);

        assertThat(shop.database.rows("SELECT id, state FROM notification")).containsExactly("event-1 RECEIVED");
    }

    @ParameterizedTest
    @EnumSource
    void knownByItsHash_whenTheKeyIsTooLongForTheColumn(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        NotificationObserver observer = observer(shop.database.transactions(), shop);
        String key = "e".repeat(100);
        observer.store(new WebhookSigner()
                .verified("{\"eventId\": \"" + key
                        + "\", \"data\": {\"eventType\": \"partner.customer.deposit.created\"}}"));

        assertThat(observer.isKnown(key)).isTrue();
        assertThat(observer.isKnown(key + "e")).isFalse();
    }

    @Test
    void throws_soThatItIsDeliveredAgain_whenTheDatabaseIsNotAvailable() {
        Transactions unavailable = new RetryingTransactions() {
            @Override
            protected <T> T inOne(Function<EntityManager, T> work) {
                throw new PersistenceException("The database is not available.");
            }

            @Override
            public boolean canSkipLocked() {
                return true;
            }
        };
        NotificationObserver observer = observer(unavailable, new ShopFixture(DatabaseKind.H2));

        assertThatThrownBy(() -> observer.store(NOTIFICATION))
                .isInstanceOf(PersistenceException.class)
                .hasMessage("The database is not available.");
        assertThat(reached).containsExactly(CrashPoint.WEBHOOK_RECEIVED);
    }

    private NotificationObserver observer(Transactions transactions, ShopFixture shop) {
        return new NotificationObserver(new Inbox(transactions, shop.clock, reached::add), reached::add);
    }
}
