package io.stablemint.orders.testing;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.RollbackException;
import java.sql.SQLException;

/** Rolls back every first try of a transaction at its commit, with the error of a serializable database, and commits the second. */
final class TransactionsRunTwice extends LocalTransactions {

    private final ThreadLocal<Boolean> failed = ThreadLocal.withInitial(() -> false);

    TransactionsRunTwice(EntityManagerFactory factory) {
        super(factory, true);
    }

    @Override
    void commit(EntityTransaction transaction) {
        failed.set(!failed.get());
        if (failed.get()) {
            throw new RollbackException(new SQLException("could not serialize access", "40001"));
        }
        transaction.commit();
    }
}
