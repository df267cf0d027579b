package io.stablemint.client.wire;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** Tells whether the calling thread is inside a transaction; never where the platform has no transactions. */
@Dependent
public class TransactionStatus {

    /**
     * The platform has one for all threads; looking it up for each call would cost more than asking it. An Object, here and in
     * the method below: CDI reads the types of all members, and some platforms have no transactions at all, such as Helidon.
     */
    private volatile @Nullable Object registry;

    /** {@return whether this thread has an active transaction} */
    public boolean isActive() {
        try {
            int status = ((TransactionSynchronizationRegistry) registry()).getTransactionStatus();
            return status == jakarta.transaction.Status.STATUS_ACTIVE
                    || status == jakarta.transaction.Status.STATUS_MARKED_ROLLBACK;
        } catch (NamingException | LinkageError noTransactionsHere) {
            return false;
        }
    }

    // The name is fixed, and the platform binds it.
    @SuppressWarnings("BanJNDI")
    private Object registry() throws NamingException {
        Object known = registry;
        if (known == null) {
            known = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            registry = known;
        }
        return known;
    }
}
