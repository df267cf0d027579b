package io.stablemint.orders.schema;

import io.stablemint.orders.storage.SqlState;
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
        forgetInterrupted(flyway);
        migrate(flyway);
        return flyway.info().current().getVersion().getVersion();
    }

    private FluentConfiguration configuration() {
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
        // Flyway must not hold its lock in a transaction: PostgreSQL builds an index only when all that are open have
        // ended.
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration;
    }

    private void migrate(Flyway flyway) {
        for (int tries = 1; tries < MAX_TRIES; tries++) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException e) {
                if (SqlState.of(e).noneMatch(ShortLockWaits.TIMED_OUT::equals)) {
                    throw e;
                }
                LOG.log(
                        Level.WARNING,
                        "ORDER1004W: A table could not be changed, because other transactions have used it for a second. This"
                                + " is tried again; tries so far: {0} of {1}.",
                        tries,
                        MAX_TRIES);
                pause.run();
            }
        }
        flyway.migrate();
    }

    /** An online migration that failed, for instance because the database failed over, begins again. Flyway would refuse to go on. */
    private void forgetInterrupted(Flyway flyway) {
        List<MigrationInfo> failed = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isFailed())
                .filter(migration -> migration.getType().toString().equals("JDBC"))
                .toList();
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
            throw new IllegalStateException(
                    "The failed migrations " + failed + " could not be prepared to run again.", e);
        }
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
