package io.stablemint.orders.testing;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The kinds of databases that the tests use. All tests of a JVM share one database of each kind. */
public enum DatabaseKind {
    H2 {
        @Override
        DataSource create() {
            return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "orders", "");
        }

        @Override
        public TestDatabase empty() {
            return SHARED_H2.emptied();
        }
    },
    POSTGRESQL {
        @Override
        DataSource create() {
            return PostgresServer.freshDatabase();
        }

        @Override
        public TestDatabase empty() {
            return SHARED_POSTGRESQL.emptied();
        }
    };

    private static final TestDatabase SHARED_H2 = new TestDatabase(H2.create());
    private static final TestDatabase SHARED_POSTGRESQL = new TestDatabase(POSTGRESQL.create());

    abstract DataSource create();

    /** The shared database, emptied except for the products. */
    public abstract TestDatabase empty();

    /** A new database without a schema. */
    public DataSource fresh() {
        return create();
    }
}
