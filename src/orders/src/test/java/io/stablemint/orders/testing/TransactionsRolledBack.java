package io.stablemint.orders.testing;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;

/** Executes all statements of a transaction, and rolls them back. */
final class TransactionsRolledBack extends LocalTransactions {

    TransactionsRolledBack(EntityManagerFactory factory) {
        super(factory, true);
    }

    @Override
    void commit(EntityTransaction transaction) {
        transaction.rollback();
    }
}
