package io.stablemint.orders.storage;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work in a transaction of its own. The work must be short. It may run several times, because a database can roll a transaction back in
 * favour of a concurrent one: so it must only read and write rows, with no remote call, no event and no log message in it.
 *
 * <p>In the server the implementation is {@link JtaTransactions}; tests use the real database without a server.
 */
public interface Transactions {

    /**
     * Runs the work in a new transaction and commits it before it returns. An exception from the work rolls everything back. If the database
     * reports a serialization failure or a deadlock, the whole work runs again, a limited number of times.
     *
     * @return the result of the work
     */
    <T> T inNew(Function<EntityManager, T> work);

    /** Like {@link #inNew}, for work without a result. */
    default void runInNew(Consumer<EntityManager> work) {
        inNew(em -> {
            work.accept(em);
            return true;
        });
    }

    /**
     * Like {@link #inNew}, but runs the whole work again, too, if another transaction changed a row that it had read.
     *
     * @throws ConcurrentUpdateException if that happened too often
     */
    <T> T inNewWithRetry(Function<EntityManager, T> work);

    /** How many transactions were retried since the start. */
    long retries();

    /** Whether the database can leave out rows that another transaction has locked: {@code FOR UPDATE SKIP LOCKED}. */
    boolean canSkipLocked();
}
