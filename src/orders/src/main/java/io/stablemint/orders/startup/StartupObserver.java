package io.stablemint.orders.startup;

import io.stablemint.orders.jobs.JobScheduler;
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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs once when the application starts, before it accepts requests. */
@ApplicationScoped
public class StartupObserver {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.startup");

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
    JobScheduler jobScheduler;

    private volatile @Nullable String schemaVersion;

    /** Runs before all other observers of the event, because they read the database. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) jakarta.enterprise.event.Startup event) {
        OrderSettings checked = settings.get();
        String version = new SchemaMigration(dataSource).run();
        demoPassword.get().or(this::demoPasswordFromFile).ifPresent(demoAccounts::seed);
        jobScheduler.start(checked.jobInterval());
        schemaVersion = version;
        LOG.log(Level.INFO, "ORDER1002I: The order system has started; the schema has version {0}.", version);
    }

    /** The schema's version; empty until the application has started. */
    public Optional<String> schemaVersion() {
        return Optional.ofNullable(schemaVersion);
    }

    /** Liberty's server dump contains the values of all settings, but not the content of this file. */
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
        jobScheduler.stop();
    }
}
