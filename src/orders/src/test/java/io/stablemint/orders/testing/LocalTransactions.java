package io.stablemint.orders.testing;

import io.stablemint.orders.storage.RetryingTransactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.function.Function;

/** Transactions without a server: one entity manager and one database transaction for each piece of work. */
class LocalTransactions extends RetryingTransactions {

    private final EntityManagerFactory factory;
    private final boolean canSkipLocked;

    LocalTransactions(EntityManagerFactory factory, boolean canSkipLocked) {
        this.factory = factory;
        this.canSkipLocked = canSkipLocked;
    }

    @Override
    protected <T> T inOne(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.flush();
                commit(em.getTransaction());
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** All statements of the work were executed. An exception rolls them back. */
    void commit(EntityTransaction transaction) {
        transaction.commit();
    }

    @Override
    public boolean canSkipLocked() {
        return canSkipLocked;
    }
}
