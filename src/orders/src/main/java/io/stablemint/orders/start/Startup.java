package io.stablemint.orders.start;

import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.SchemaMigration;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs once when the application starts, before it takes requests. */
@ApplicationScoped
public class Startup {

    @Resource(lookup = "jdbc/orders")
    @SuppressWarnings("NullAway.Init") // the container sets it
    DataSource dataSource;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    Provider<OrderSettings> settings;

    @Inject
    @ConfigProperty(name = "orders.demo-password")
    @SuppressWarnings("NullAway.Init") // the container sets it
    Provider<Optional<String>> demoPassword;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    DemoAccounts demoAccounts;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    Ticking ticking;

    /** First of all that happens at the start, for others read the database then. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) jakarta.enterprise.event.Startup event) {
        OrderSettings checked = settings.get();
        new SchemaMigration(dataSource).run();
        demoPassword.get().ifPresent(demoAccounts::seed);
        ticking.begin(checked.tick());
    }

    @PreDestroy
    void stop() {
        ticking.end();
    }
}
