package io.stablemint.orders.schema;

import io.stablemint.orders.storage.SqlState;
import io.stablemint.orders.storage.TemporaryFailure;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Migrates the database schema, before any other access to the database. Several servers may start at the same time: Flyway holds a lock, and the
 * others wait until the one has finished.
 */
public final class SchemaMigration {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.schema");
    private static final String SCRIPTS = "classpath:db/orders";

    /** With the pauses, about five minutes. */
    private static final int MAX_TRIES = 100;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Runnable pause;

    public SchemaMigration(DataSource dataSource) {
        this(dataSource, SchemaMigration::sleep);
    }

    /**
     * Pauses as the caller decides.
     *
     * @param pause runs after a migration did not get its lock
     */
    SchemaMigration(DataSource dataSource, Runnable pause) {
        this.dataSource = dataSource;
        this.pause = pause;
    }

    /**
     * Applies the migrations that have not been applied; throws an exception if an applied one was changed.
     *
     * @return the schema's version after that
     */
    public String run() {
        Flyway flyway = configuration().load();
        if (flyway.info().pending().length == 0 && failed(flyway).isEmpty()) {
            // Without Flyway's lock, which a server of the next version may hold for long.
            flyway.validate();
        } else {
            LOG.log(
                    Level.INFO,
                    "ORDER1006I: The schema is migrated; the migrations to do: {0}. If another server does it, this one waits until it"
                            + " has finished.",
                    flyway.info().pending().length);
            migrate(flyway);
        }
        return flyway.info().current().getVersion().getVersion();
    }

    /** Flyway with the migrations of this version. */
    FluentConfiguration configuration() {
        FluentConfiguration configuration = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                // The folder holds an empty file flyway.location: Flyway needs it to find the folder on Open Liberty.
                .locations(SCRIPTS)
                .callbackLocations(SCRIPTS)
                .failOnMissingLocations(true)
                .javaMigrations(OnlineMigrations.all())
                .callbacks(new ShortLockWaits())
                // Another server's backfill may take long.
                .lockRetryCount(-1);
        // Two reasons: Flyway must not hold its lock in a transaction, because PostgreSQL builds an index only when all
        // that are open have
        // ended; and it then uses one connection only, so that a script and the row that says it was applied are one
        // transaction.
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration;
    }

    private void migrate(Flyway flyway) {
        for (int tries = 1; tries < MAX_TRIES; tries++) {
            forgetFailed(flyway);
            try {
                flyway.migrate();
                return;
            } catch (FlywayException e) {
                if (!isTemporary(e)) {
                    throw e;
                }
                LOG.log(
                        Level.WARNING,
                        "ORDER1004W: A table could not be changed, because other transactions use it. This is tried again; tries so"
                                + " far: {0} of {1}.",
                        tries,
                        MAX_TRIES);
                pause.run();
            }
        }
        forgetFailed(flyway);
        flyway.migrate();
    }

    private static boolean isTemporary(FlywayException failure) {
        return TemporaryFailure.isConcurrentTransaction(failure)
                || SqlState.of(failure).anyMatch(ShortLockWaits.TIMED_OUT::equals);
    }

    /** An online migration that failed, for instance because the disk was full, begins again. Flyway would refuse to go on. */
    private void forgetFailed(Flyway flyway) {
        List<MigrationInfo> failed = failed(flyway);
        if (failed.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM \"flyway_schema_history\" WHERE \"success\" = FALSE AND \"installed_rank\" = ?")) {
            for (MigrationInfo migration : failed) {
                delete.setInt(1, migration.getInstalledRank());
                delete.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The failed migrations could not be prepared to run again.", e);
        }
    }

    private static List<MigrationInfo> failed(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isFailed())
                .filter(migration -> migration.getType().toString().equals("JDBC"))
                .toList();
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops while the schema is migrated.", e);
        }
    }
}
