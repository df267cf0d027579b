package io.stablemint.orders.storage;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work in a transaction of its own. Nothing slow and nothing remote belongs into it.
 *
 * <p>A seam: in the server it is JTA ({@link JtaTransactions}), in tests the real database without a server.
 */
public interface Transactions {

    /** How often a decision is made anew when others keep changing the rows it is about. */
    int MOST_TRIES = 20;

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

    /**
     * As {@link #inNew}, and when a row that it read was changed meanwhile, it runs again from the start.
     *
     * @param work may run several times, so it does nothing but read and write rows
     * @throws ChangedMeanwhileException if that happened {@value #MOST_TRIES} times
     */
    default <T> T decide(Function<EntityManager, T> work) {
        for (int left = MOST_TRIES - 1; left > 0; left--) {
            Optional<T> answer = unlessChangedMeanwhile(work);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return inNew(work);
    }

    private <T> Optional<T> unlessChangedMeanwhile(Function<EntityManager, T> work) {
        try {
            return Optional.of(inNew(work));
        } catch (ChangedMeanwhileException e) {
            // Somebody else was first: progress was made, only not ours.
            return Optional.empty();
        }
    }
}
