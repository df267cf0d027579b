package io.stablemint.orders.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * A migration that reads or changes all rows of a table while other servers use it. It is not one transaction, because that would hold its locks
 * until its end. It may be stopped at any moment, and is then run again from its beginning.
 */
abstract class OnlineMigration implements JavaMigration {

    private final MigrationVersion version;
    private final String description;
    private final String definition;

    /**
     * Describes the migration.
     *
     * @param definition everything that the migration does; Flyway refuses to start if an applied migration's definition was changed
     */
    OnlineMigration(String version, String description, String definition) {
        this.version = MigrationVersion.fromVersion(version);
        this.description = description;
        this.definition = definition;
    }

    /** Runs the migration; every statement on this connection is committed at once. */
    abstract void run(Connection connection) throws SQLException;

    @Override
    public final void migrate(Context context) throws SQLException {
        run(context.getConnection());
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public final MigrationVersion getVersion() {
        return version;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final Integer getChecksum() {
        return definition.hashCode();
    }
}
