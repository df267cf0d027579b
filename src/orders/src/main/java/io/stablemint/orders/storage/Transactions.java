package io.stablemint.orders.storage;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work in a transaction of its own. The work must be short and must not make remote calls.
 *
 * <p>In the server the implementation is {@link JtaTransactions}; tests use the real database without a server.
 */
public interface Transactions {

    /** How often {@link #inNewWithRetry} runs the work at most. */
    int MAX_TRIES = 20;

    /**
     * Runs the work in a new transaction and commits it before it returns. An exception from the work rolls everything back.
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
     * Like {@link #inNew}, but retries the whole work in another transaction if another one changed a row that it had read.
     *
     * @param work may run several times, so it must only read and write rows
     * @throws ConcurrentUpdateException if that happened {@value #MAX_TRIES} times
     */
    default <T> T inNewWithRetry(Function<EntityManager, T> work) {
        for (int left = MAX_TRIES - 1; left > 0; left--) {
            Optional<T> result = tryInNew(work);
            if (result.isPresent()) {
                return result.get();
            }
        }
        return inNew(work);
    }

    private <T> Optional<T> tryInNew(Function<EntityManager, T> work) {
        try {
            return Optional.of(inNew(work));
        } catch (ConcurrentUpdateException e) {
            // The other transaction was committed, so the system as a whole makes progress.
            return Optional.empty();
        }
    }
}
