package io.stablemint.orders.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Transactions of the server. A caller's own transaction is suspended meanwhile, so that "committed" means committed. */
@ApplicationScoped
public class JtaTransactions implements Transactions {

    @PersistenceContext(unitName = "orders")
    @SuppressWarnings("NullAway.Init") // the container sets it
    EntityManager entityManager;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T inNew(Function<EntityManager, T> work) {
        T answer = work.apply(entityManager);
        // Now rather than at commit, so that a broken rule of the database reaches the caller as what it is.
        entityManager.flush();
        return answer;
    }
}
