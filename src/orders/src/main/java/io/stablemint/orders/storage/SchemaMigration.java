package io.stablemint.orders.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Migrates the database schema, before any other access to the database. Several servers may start at the same time: Flyway holds a lock. */
public final class SchemaMigration {

    private static final String SCRIPTS = "classpath:db/orders";

    private final DataSource dataSource;

    public SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Applies the scripts that have not been applied; throws an exception if an applied script was changed.
     *
     * @return the schema's version after that
     */
    public String run() {
        Flyway flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                // The folder holds an empty file flyway.location: Flyway needs it to find the folder on Open Liberty.
                .locations(SCRIPTS)
                .callbackLocations(SCRIPTS)
                .failOnMissingLocations(true)
                .load();
        flyway.migrate();
        return flyway.info().current().getVersion().getVersion();
    }
}
