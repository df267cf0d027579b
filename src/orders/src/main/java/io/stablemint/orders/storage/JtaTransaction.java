package io.stablemint.orders.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** One JTA transaction. It is a bean of its own, because the container commits after the method's end, and a commit can fail, too. */
@ApplicationScoped
public class JtaTransaction {

    @Inject
    @SuppressWarnings("NullAway.Init") // CDI sets it
    ServerResources resources;

    /** Runs the work, and commits after it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T run(Function<EntityManager, T> work) {
        EntityManager entityManager = resources.entityManager();
        T result = work.apply(entityManager);
        // Flush here and not at commit, so that the caller gets a constraint violation as a PersistenceException.
        entityManager.flush();
        return result;
    }
}
