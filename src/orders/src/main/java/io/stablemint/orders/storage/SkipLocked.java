package io.stablemint.orders.storage;

import jakarta.persistence.PersistenceException;

/** Detects whether the database supports {@code SKIP LOCKED}, with a query that finds no row. */
public final class SkipLocked {

    /** What follows a query's {@code FETCH FIRST … ROWS ONLY}. */
    public static final String CLAUSE = " FOR UPDATE SKIP LOCKED";

    /** SQLSTATE classes: syntax error or access rule violation, feature not supported. */
    private static final String REJECTED = "(42|0A).*";

    private SkipLocked() {}

    static boolean isSupported(Transactions transactions) {
        try {
            transactions.runInNew(em -> em.createNativeQuery("SELECT sku FROM product WHERE 1 = 0" + CLAUSE)
                    .getResultList());
            return true;
        } catch (PersistenceException e) {
            if (SqlState.of(e).anyMatch(state -> state.matches(REJECTED))) {
                return false;
            }
            throw e;
        }
    }
}
