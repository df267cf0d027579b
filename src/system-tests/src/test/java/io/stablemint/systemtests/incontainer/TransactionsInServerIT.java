package io.stablemint.systemtests.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.stablemint.orders.storage.ConcurrentUpdateException;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.systemtests.environment.ServerLog;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The order system's transactions with the container's transaction manager. */
@ArquillianTest
@TestMethodOrder(OrderAnnotation.class) // the last one reads what the others have logged
class TransactionsInServerIT {

    @Inject
    Transactions transactions;

    @Deployment
    static EnterpriseArchive orders() {
        return OrdersArchive.ordersWith(TransactionsInServerIT.class);
    }

    @Test
    void everythingIsRolledBack_andTheCallerGetsTheWorksOwnException() {
        String id = UUID.randomUUID().toString();
        IllegalArgumentException own = new IllegalArgumentException("of the work");

        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> transactions.inNew(em -> {
                    insert(em, id);
                    throw own;
                }));

        assertSame(own, thrown);
        assertEquals(0, stored(id));
    }

    @Test
    void everythingRunsAgain_afterAConflictWithAnotherTransaction() {
        String id = UUID.randomUUID().toString();
        AtomicInteger runs = new AtomicInteger();

        String result = transactions.inNewWithRetry(em -> {
            insert(em, id);
            if (runs.incrementAndGet() < 3) {
                throw new ConcurrentUpdateException("Row " + id);
            }
            return "done";
        });

        assertEquals("done", result);
        assertEquals(3, runs.get());
        assertEquals(1, stored(id));
    }

    @Test
    void theOuterTransactionGoesOn_whenAnInnerOneWasRolledBack() {
        String outer = UUID.randomUUID().toString();
        String inner = UUID.randomUUID().toString();

        transactions.inNew(em -> {
            insert(em, outer);
            assertThrows(
                    ConcurrentUpdateException.class,
                    () -> transactions.inNew(other -> {
                        insert(other, inner);
                        throw new ConcurrentUpdateException("Row " + inner);
                    }));
            return true;
        });

        assertEquals(1, stored(outer));
        assertEquals(0, stored(inner));
    }

    /** Also for everything that other tests have done with this server. */
    @Test
    @Order(Integer.MAX_VALUE)
    @RunAsClient
    void aConflictWritesNoDump() {
        assertFalse(ServerLog.whole().text().contains("ConcurrentUpdateException"));
    }

    /** One of the listed statements; see StatementsIT. */
    private int stored(String id) {
        return transactions.inNew(em -> em.createNativeQuery("SELECT id FROM sign_in_limit WHERE (ID = ?) FOR UPDATE")
                .setParameter(1, id)
                .getResultList()
                .size());
    }

    private static void insert(EntityManager em, String id) {
        Timestamp now = new Timestamp(System.currentTimeMillis());
        em.createNativeQuery("INSERT INTO sign_in_limit (id, used_until, expires_at) VALUES (?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, now)
                .executeUpdate();
    }
}
