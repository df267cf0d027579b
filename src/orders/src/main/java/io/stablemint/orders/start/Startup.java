package io.stablemint.orders.start;

import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.settings.SettingsException;
import io.stablemint.orders.storage.SchemaMigration;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    @ConfigProperty(name = "orders.demo-password-file")
    @SuppressWarnings("NullAway.Init") // the container sets it
    Provider<Optional<String>> demoPasswordFile;

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
        demoPassword.get().or(this::demoPasswordFromFile).ifPresent(demoAccounts::seed);
        ticking.begin(checked.tick());
    }

    /** Liberty's server dump shows the values of settings, also of this one; a file it does not show. */
    private Optional<String> demoPasswordFromFile() {
        return demoPasswordFile.get().map(file -> {
            try {
                return Files.readString(Path.of(file)).strip();
            } catch (IOException e) {
                throw new SettingsException(List.of("orders.demo-password-file = '" + file + "' cannot be read: " + e));
            }
        });
    }

    @PreDestroy
    void stop() {
        ticking.end();
    }
}
