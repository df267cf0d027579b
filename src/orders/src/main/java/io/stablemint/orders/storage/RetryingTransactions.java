package io.stablemint.orders.storage;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Transactions that are retried as a whole when the database has rolled them back because of a concurrent one. */
public abstract class RetryingTransactions implements Transactions {

    private final TransactionRetry retry = new TransactionRetry();

    /** Runs the work once, in a new transaction. The commit is part of this call, because it can fail in the same way as a statement. */
    protected abstract <T> T inOne(Function<EntityManager, T> work);

    @Override
    public <T> T inNew(Function<EntityManager, T> work) {
        return retry.run(() -> inOne(work), TemporaryFailure::isConcurrentTransaction);
    }

    @Override
    public <T> T inNewWithRetry(Function<EntityManager, T> work) {
        return retry.run(() -> inOne(work), RetryingTransactions::isConflict);
    }

    @Override
    public long retries() {
        return retry.retries();
    }

    private static boolean isConflict(RuntimeException failure) {
        return failure instanceof ConcurrentUpdateException || TemporaryFailure.isConcurrentTransaction(failure);
    }
}
