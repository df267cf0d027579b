package io.stablemint.orders.health;

import io.stablemint.client.StableMint;
import io.stablemint.orders.monitoring.Backlog;
import io.stablemint.orders.monitoring.BacklogMonitor;
import io.stablemint.orders.monitoring.CircuitBreakerMonitor;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.startup.StartupObserver;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** The health of this server, from the database, the numbers in memory, and the calls to Stable Mint that were made anyway. */
@ApplicationScoped
public class OrderSystemHealth {

    @Resource(lookup = "jdbc/orders")
    @SuppressWarnings("NullAway.Init") // the container sets it
    DataSource dataSource;

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it
    ManagedThreadFactory threads;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    StartupObserver startup;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    BacklogMonitor backlog;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    CircuitBreakerMonitor circuitBreaker;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    OrderSettings settings;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    StableMint stableMint;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    Config config;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    Clock clock;

    private Optional<DatabaseHealth> database = Optional.empty();

    /** The version of the schema that this application needs; empty until the application has started. */
    public Optional<String> schemaVersion() {
        return startup.schemaVersion();
    }

    /** What is wrong with the database, as a sentence; empty if nothing is. */
    public Optional<String> databaseProblem() {
        return schemaVersion()
                .map(version -> database().problem(version))
                .orElse(Optional.of("The application has not started yet."));
    }

    /** What is wrong with the settings and keys that this server uses, as a sentence; empty if nothing is. */
    public Optional<String> configurationProblem() {
        try {
            // The bean is created with valid settings and keys, or not at all. Nothing is sent.
            return stableMint.toString().isEmpty() ? Optional.of("The client has no settings.") : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("The client cannot be used: " + e.getClass().getSimpleName() + ".");
        }
    }

    /** The settings that name a file which cannot be read any more. */
    public List<String> unreadableFiles() {
        return files().unreadable();
    }

    /** How old the private key's file is; empty if the key is not in a file. */
    public Optional<Duration> privateKeyAge() {
        return files().privateKeyAge(clock);
    }

    private ConfigurationFiles files() {
        return new ConfigurationFiles(name -> config.getOptionalValue(name, String.class));
    }

    /** The latest count of the backlog; empty before the first one. */
    public Optional<Backlog> backlog() {
        return backlog.latest();
    }

    /** What does not work as it should although requests can be served. */
    public Set<Degradation> degradations() {
        Set<Degradation> found = EnumSet.noneOf(Degradation.class);
        backlog()
                .ifPresent(
                        counted -> found.addAll(Degradation.of(counted, settings.backlogInterval(), clock.instant())));
        if (!unreadableFiles().isEmpty()) {
            found.add(Degradation.CONFIGURATION_FILES_MISSING);
        }
        if (circuitBreaker.isOpen()) {
            found.add(Degradation.CIRCUIT_BREAKER_OPEN);
        }
        return found;
    }

    private synchronized DatabaseHealth database() {
        if (database.isEmpty()) {
            database = Optional.of(new DatabaseHealth(dataSource, threads));
        }
        return database.get();
    }
}
