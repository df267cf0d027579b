package io.stablemint.orders.startup;

import io.stablemint.orders.jobs.JobScheduler;
import io.stablemint.orders.schema.SchemaMigration;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.settings.SettingsException;
import io.stablemint.orders.storage.ServerResources;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
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
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs once when the application starts, before it accepts requests. */
@ApplicationScoped
public class StartupObserver {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.startup");

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    ServerResources resources;

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

    private boolean isStarted;

    private volatile @Nullable String schemaVersion;

    /** Runs before all other observers of the event, because they read the database. */
    synchronized void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup event) {
        OrderSettings checked = settings.get();
        if (!isStarted && resources.areInjected()) {
            start(checked);
        }
    }

    /** For servers that have the resources only when the web module starts, or start it first, on a thread of its own. */
    public synchronized void startUnlessStarted() {
        if (!isStarted) {
            resources.lookUp();
            start(settings.get());
        }
    }

    private void start(OrderSettings checked) {
        isStarted = true;
        SettingsLog.write(ConfigProvider.getConfig());
        String version = new SchemaMigration(resources.dataSource()).run();
        demoPassword.get().or(this::demoPasswordFromFile).ifPresent(demoAccounts::seed);
        jobScheduler.start(checked.jobInterval(), checked.longestJobInterval());
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

    /** Before the server closes what the jobs use. */
    void stop(@Observes Shutdown event) {
        jobScheduler.stop();
    }
}
