package io.stablemint.orders.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date, before anything else touches the database. Several servers may start at once: Flyway takes turns. */
public final class SchemaMigration {

    private final DataSource dataSource;

    public SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Applies the scripts that are missing; throws if one was changed after it had been applied. */
    public void run() {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/orders")
                .load()
                .migrate();
    }
}
