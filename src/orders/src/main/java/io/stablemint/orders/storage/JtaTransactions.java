package io.stablemint.orders.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** JTA transactions of the server. The caller's own transaction is suspended, so the work is committed when the method returns. */
@ApplicationScoped
public class JtaTransactions implements Transactions {

    @Inject
    @SuppressWarnings("NullAway.Init") // CDI sets it
    ServerResources resources;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T inNew(Function<EntityManager, T> work) {
        EntityManager entityManager = resources.entityManager();
        T result = work.apply(entityManager);
        // Flush here and not at commit, so that the caller gets a constraint violation as a PersistenceException.
        entityManager.flush();
        return result;
    }
}
