package io.stablemint.orders.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One JTA transaction. It is a bean of its own, because the container commits after the method's end, and a commit can fail, too. */
@ApplicationScoped
public class JtaTransaction {

    @Inject
    @SuppressWarnings("NullAway.Init") // CDI sets it
    ServerResources resources;

    /**
     * Runs the work, and commits after it; after an exception, the transaction is rolled back. The result returns what the work returned, or throws its
     * exception: outside of the transaction, because Open Liberty writes a dump (FFDC) for each exception that leaves a transactional method. A conflict
     * with another transaction is no fault, and what is a fault is logged by the caller.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> Supplier<T> run(Function<EntityManager, T> work) {
        try {
            EntityManager entityManager = resources.entityManager();
            T result = work.apply(entityManager);
            // Flush here and not at commit, so that the caller gets a constraint violation as a PersistenceException.
            entityManager.flush();
            return () -> result;
        } catch (RuntimeException failure) {
            setRollbackOnly(failure);
            return () -> {
                throw failure;
            };
        }
    }

    /** If that is not possible, the exception of the work rolls back in the usual way. */
    private void setRollbackOnly(RuntimeException failure) {
        try {
            resources.currentTransaction().setRollbackOnly();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            throw failure;
        }
    }
}
