package io.stablemint.client.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Knows whether the caller is inside a transaction; where the platform has none, nobody is. */
@ApplicationScoped
public class TransactionGuard {

    /** Whether a transaction is under way on this thread. */
    // The name is fixed, and the platform binds it.
    @SuppressWarnings("BanJNDI")
    public boolean isInsideTransaction() {
        try {
            TransactionSynchronizationRegistry registry =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            int status = registry.getTransactionStatus();
            return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
        } catch (NamingException | LinkageError noTransactionsHere) {
            return false;
        }
    }
}
