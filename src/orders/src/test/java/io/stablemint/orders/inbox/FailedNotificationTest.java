package io.stablemint.orders.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.crash.CrashPoint;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint;
import io.stablemint.orders.testing.SettableClock;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exception while a notification is applied: the log has its cause, unless only the database is away. */
class FailedNotificationTest {

    private static final Logger LOG = Logger.getLogger("io.stablemint.orders.inbox");

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void isLoggedWithItsStackTrace() {
        RuntimeException fault = new IllegalStateException("a fault");

        assertThat(problemAfter(fault)).isEqualTo("RECEIVED It could not be applied: IllegalStateException.");

        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getMessage()).startsWith("ORDER2085W: Notification event-1 could not be applied");
            assertThat(record.getThrown()).isSameAs(fault);
        });
    }

    @Test
    void isNotLogged_whenTheDatabaseIsAway() {
        RuntimeException away = new PersistenceException(new SQLException("the connection is broken", "08006"));

        assertThat(problemAfter(away)).isEqualTo("RECEIVED It could not be applied: PersistenceException.");

        assertThat(logged).isEmpty();
    }

    private static String problemAfter(RuntimeException failure) {
        SettableClock clock = new SettableClock();
        ShopFixture shop = new ShopFixture(
                DatabaseKind.H2.empty(),
                clock,
                new FakeStableMint(clock),
                point -> {
                    if (point == CrashPoint.APPLY_UNCOMMITTED) {
                        throw failure;
                    }
                },
                new Random(1));
        OrderId order = shop.orderAwaitingPayment();
        shop.receive(
                "event-1",
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        shop.inboxJob.run();
        return shop.database.row("SELECT state, problem FROM notification");
    }
}
