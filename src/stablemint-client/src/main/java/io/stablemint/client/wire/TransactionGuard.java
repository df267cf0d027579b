package io.stablemint.client.wire;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** Knows whether the caller is inside a transaction; where the platform has none, nobody is. */
@Dependent
public class TransactionGuard {

    /**
     * The platform has one for all threads; looking it up for each call would cost more than asking it. An Object, so that
     * the class loads where there are no transactions at all.
     */
    private volatile @Nullable Object registry;

    /** Whether a transaction is under way on this thread. */
    public boolean isInsideTransaction() {
        try {
            int status = registry().getTransactionStatus();
            return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
        } catch (NamingException | LinkageError noTransactionsHere) {
            return false;
        }
    }

    // The name is fixed, and the platform binds it.
    @SuppressWarnings("BanJNDI")
    private TransactionSynchronizationRegistry registry() throws NamingException {
        if (registry instanceof TransactionSynchronizationRegistry known) {
            return known;
        }
        TransactionSynchronizationRegistry found =
                InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        registry = found;
        return found;
    }
}
