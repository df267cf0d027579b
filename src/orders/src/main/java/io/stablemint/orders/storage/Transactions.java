package io.stablemint.orders.storage;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work in a transaction of its own. Nothing slow and nothing remote belongs into it.
 *
 * <p>A seam: in the server it is JTA ({@link JtaTransactions}), in tests the real database without a server.
 */
public interface Transactions {

    /**
     * Runs the work in a new transaction and commits it before it returns; whatever the work throws rolls everything back.
     *
     * @return what the work answered
     */
    <T> T inNew(Function<EntityManager, T> work);

    /** As {@link #inNew}, for work without an answer. */
    default void runInNew(Consumer<EntityManager> work) {
        inNew(em -> {
            work.accept(em);
            return true;
        });
    }
}
