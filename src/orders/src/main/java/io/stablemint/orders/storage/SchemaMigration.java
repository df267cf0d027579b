package io.stablemint.orders.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date, before anything else touches the database. Several servers may start at once: Flyway takes turns. */
public final class SchemaMigration {

    private static final String SCRIPTS = "classpath:db/orders";

    private final DataSource dataSource;

    public SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Applies the scripts that are missing; throws if one was changed after it had been applied. */
    public void run() {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                // The folder holds an empty file flyway.location, by which Flyway finds it on Open Liberty.
                .locations(SCRIPTS)
                .callbackLocations(SCRIPTS)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
