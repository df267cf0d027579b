package io.stablemint.orders.retention;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.ordering.IdGenerator;
import io.stablemint.orders.storage.BatchUpdate;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The statements that erase personal data. A batch has at most {@value DueRows#BATCH_SIZE} rows; every order has a transaction of its own. */
@Dependent
class PersonalData {

    private static final String BATCH = " FETCH FIRST " + DueRows.BATCH_SIZE + " ROWS ONLY";

    /** The states of orders that wait for nothing: no payment is expected, and no operator has to decide. */
    private static final List<String> FINISHED_STATES = List.of("PAID", "CANCELLED", "REFUNDED");

    private static final String FINISHED = "state IN ('" + String.join("', '", FINISHED_STATES) + "')";

    /** In this order, because of their foreign keys. */
    private static final List<String> TABLES_WITH_ORDER_ID = List.of("payment_attempt", "order_line");

    private final Transactions transactions;
    private final IdGenerator ids;

    @Inject
    PersonalData(Transactions transactions, IdGenerator ids) {
        this.transactions = transactions;
        this.ids = ids;
    }

    /** Empties the bodies of a batch of applied, ignored and dead notifications, oldest first. Returns their number. */
    int eraseBodiesReceivedBefore(Instant time) {
        return transactions.inNew(em -> {
            List<String> batch = texts(
                    em,
                    "SELECT id FROM notification WHERE retained_since < ? AND state <> 'RECEIVED' ORDER BY retained_since"
                            + BATCH + " FOR UPDATE SKIP LOCKED",
                    Timestamp.from(time));
            eraseBodies(em, "id", batch);
            return batch.size();
        });
    }

    /** Deletes a batch of limits that have the same meaning as none. Returns their number. */
    int deleteLimitsExpiredAt(Instant time) {
        return transactions.inNew(em -> {
            List<String> batch = texts(
                    em,
                    "SELECT id FROM sign_in_limit WHERE expires_at < ? ORDER BY expires_at" + BATCH
                            + " FOR UPDATE SKIP LOCKED",
                    Timestamp.from(time));
            BatchUpdate.execute(em, "DELETE FROM sign_in_limit WHERE id IN", List.of(), batch);
            return batch.size();
        });
    }

    /**
     * A batch of finished orders that were placed before this time and still have a link to their customer. Each state has a query of its
     * own: the index has the order of the times only within one state, so a query for several states would sort all old orders.
     */
    List<String> finishedOrdersPlacedBefore(Instant time) {
        return transactions.inNew(em -> FINISHED_STATES.stream()
                .flatMap(state -> texts(
                        em,
                        "SELECT id FROM orders WHERE state = ? AND retained_since < ? ORDER BY retained_since" + BATCH,
                        state,
                        Timestamp.from(time))
                        .stream())
                .limit(DueRows.BATCH_SIZE)
                .toList());
    }

    /** A batch of orders that were cancelled without a payment and were placed before this time. */
    List<String> abandonedOrdersPlacedBefore(Instant time) {
        return transactions.inNew(em -> texts(
                em,
                "SELECT id FROM orders WHERE state = 'CANCELLED' AND paid_at IS NULL AND retained_since < ?"
                        + " ORDER BY retained_since" + BATCH,
                Timestamp.from(time)));
    }

    /** A batch of a customer's orders. */
    List<String> ordersOf(String customerId) {
        return transactions.inNew(
                em -> texts(em, "SELECT id FROM orders WHERE customer_id = ? ORDER BY id" + BATCH, customerId));
    }

    /** The customer's orders that still wait for something; at most a batch. */
    List<String> unfinishedOrdersOf(String customerId) {
        return transactions.inNew(em -> texts(
                em,
                "SELECT id FROM orders WHERE customer_id = ? AND NOT " + FINISHED + " ORDER BY id" + BATCH,
                customerId));
    }

    /**
     * Removes an order's link to its customer, and replaces its access token by one that nobody has. Amounts, references, states, times and
     * the country, which taxes depend on, stay. Returns false if the order is not finished, or the link is removed already.
     */
    boolean unlink(String order) {
        String token = ids.checkoutToken().accessToken().value();
        return transactions.inNew(em -> em.createNativeQuery(
                                "UPDATE orders SET customer_id = NULL, access_token = ?, retained_since = NULL WHERE id = ? AND "
                                        + FINISHED + " AND retained_since IS NOT NULL")
                        .setParameter(1, token)
                        .setParameter(2, order)
                        .executeUpdate()
                == 1);
    }

    /** Deletes an order with its lines and attempts. Returns false if it is not abandoned any more. */
    boolean deleteAbandoned(String order) {
        return transactions.inNew(em -> {
            boolean abandoned = !texts(
                            em,
                            "SELECT id FROM orders WHERE id = ? AND state = 'CANCELLED' AND paid_at IS NULL FOR UPDATE",
                            order)
                    .isEmpty();
            if (abandoned) {
                TABLES_WITH_ORDER_ID.forEach(table -> delete(em, table, "order_id", order));
                delete(em, "history", "subject", order);
                delete(em, "orders", "id", order);
            }
            return abandoned;
        });
    }

    /** Empties the bodies of the notifications about an order's attempts. Returns their number. */
    int eraseBodiesAbout(String order) {
        return transactions.inNew(em ->
                eraseBodies(em, "attempt_key", texts(em, "SELECT id FROM payment_attempt WHERE order_id = ?", order))
                        + eraseBodies(
                                em,
                                "reference",
                                texts(
                                        em,
                                        "SELECT reference FROM payment_attempt WHERE order_id = ? AND reference IS NOT NULL",
                                        order)));
    }

    /** Deletes the customer and the account. */
    void deleteCustomer(String login) {
        transactions.runInNew(em -> {
            delete(em, "customer", "login", login);
            delete(em, "shop_user_group", "login", login);
            delete(em, "shop_user", "login", login);
        });
    }

    private static int eraseBodies(EntityManager em, String column, List<String> values) {
        return BatchUpdate.execute(
                em,
                "UPDATE notification SET body = '{}', retained_since = NULL WHERE retained_since IS NOT NULL AND "
                        + column + " IN",
                List.of(),
                values);
    }

    private static void delete(EntityManager em, String table, String column, String value) {
        em.createNativeQuery("DELETE FROM " + table + " WHERE " + column + " = ?")
                .setParameter(1, value)
                .executeUpdate();
    }

    private static List<String> texts(EntityManager em, String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
