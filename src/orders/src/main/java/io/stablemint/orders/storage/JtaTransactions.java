package io.stablemint.orders.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** JTA transactions of the server. The caller's own transaction is suspended, so the work is committed when the method returns. */
@ApplicationScoped
public class JtaTransactions extends RetryingTransactions {

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    JtaTransaction transaction;

    @Inject
    @ConfigProperty(name = "orders.db.skip-locked")
    @SuppressWarnings("NullAway.Init") // the container sets it
    Provider<Optional<Boolean>> skipLocked;

    private Optional<Boolean> canSkipLocked = Optional.empty();

    @Override
    protected <T> T inOne(Function<EntityManager, T> work) {
        return transaction.run(work).get();
    }

    @Override
    public synchronized boolean canSkipLocked() {
        if (canSkipLocked.isEmpty()) {
            canSkipLocked = Optional.of(skipLocked.get().orElseGet(() -> SkipLocked.isSupported(this)));
        }
        return canSkipLocked.get();
    }
}
