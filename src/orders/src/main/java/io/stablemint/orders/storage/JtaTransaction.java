package io.stablemint.orders.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** One JTA transaction. It is a bean of its own, because the container commits after the method's end, and a commit can fail, too. */
@ApplicationScoped
public class JtaTransaction {

    @PersistenceContext(unitName = "orders")
    @SuppressWarnings("NullAway.Init") // the container sets it
    EntityManager entityManager;

    /** Runs the work, and commits after it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T run(Function<EntityManager, T> work) {
        T result = work.apply(entityManager);
        // Flush here and not at commit, so that the caller gets a constraint violation as a PersistenceException.
        entityManager.flush();
        return result;
    }
}
