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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs once when the application starts, before it accepts requests. */
@ApplicationScoped
public class StartupObserver {

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

    /** Runs before all other observers of the event, because they read the database. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) jakarta.enterprise.event.Startup event) {
        OrderSettings checked = settings.get();
        SettingsLog.write(ConfigProvider.getConfig());
        new SchemaMigration(dataSource).run();
        demoPassword.get().or(this::demoPasswordFromFile).ifPresent(demoAccounts::seed);
        jobScheduler.start(checked.jobInterval());
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
