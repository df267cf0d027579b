package io.stablemint.orders.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the server provides. Open Liberty and WildFly inject it while the application starts. Payara injects no resources into the
 * beans of EAR/lib; there it is looked up as soon as the web module starts. The entity manager has the name that {@code web.xml}
 * declares; a data source cannot be declared there for all three servers, because each understands another {@code lookup-name}.
 */
@ApplicationScoped
public class ServerResources {

    @Resource(lookup = "jdbc/orders")
    @Nullable
    DataSource dataSource;

    @PersistenceContext(unitName = "orders")
    @Nullable
    EntityManager entityManager;

    @Resource
    @Nullable
    ManagedScheduledExecutorService executor;

    @Resource
    @Nullable
    TransactionSynchronizationRegistry currentTransaction;

    /** Whether the server injected everything, so that nothing has to be looked up on a thread of the web module. */
    public boolean areInjected() {
        return dataSource != null && entityManager != null && executor != null && currentTransaction != null;
    }

    /** Looks up what was not injected. Only on a thread of the web module. */
    public synchronized void lookUp() {
        dataSource = dataSource == null ? find(DataSource.class, "jdbc/orders") : dataSource;
        entityManager =
                entityManager == null ? find(EntityManager.class, "java:comp/env/persistence/orders") : entityManager;
        executor = executor == null
                ? find(ManagedScheduledExecutorService.class, "java:comp/DefaultManagedScheduledExecutorService")
                : executor;
        currentTransaction = currentTransaction == null
                ? find(TransactionSynchronizationRegistry.class, "java:comp/TransactionSynchronizationRegistry")
                : currentTransaction;
    }

    public DataSource dataSource() {
        return present(dataSource);
    }

    /** The entity manager of the current transaction. */
    public EntityManager entityManager() {
        return present(entityManager);
    }

    public ManagedScheduledExecutorService executor() {
        return present(executor);
    }

    /** The transaction of the calling thread. */
    TransactionSynchronizationRegistry currentTransaction() {
        return present(currentTransaction);
    }

    private static <T> T present(@Nullable T resource) {
        if (resource == null) {
            throw new IllegalStateException("The web module has not started");
        }
        return resource;
    }

    // The names are constants.
    @SuppressWarnings("BanJNDI")
    private static <T> T find(Class<T> type, String name) {
        try {
            return type.cast(InitialContext.doLookup(name));
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no " + name + " (" + type.getSimpleName() + ")", e);
        }
    }
}
