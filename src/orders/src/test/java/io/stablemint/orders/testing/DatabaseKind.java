package io.stablemint.orders.testing;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The kinds of databases that the tests use. All tests of a JVM share one database of each kind. */
public enum DatabaseKind {
    H2 {
        @Override
        DataSource create() {
            // The usual two seconds can be too short for a busy machine. A deadlock, which H2 does not detect, still
            // fails the test.
            String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000";
            return JdbcConnectionPool.create(url, "orders", "");
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
    },
    /** PostgreSQL as CockroachDB and YugabyteDB behave: every transaction is serializable, and any of them can be rolled back. */
    SERIALIZABLE {
        @Override
        DataSource create() {
            return PostgresServer.freshSerializableDatabase();
        }

        @Override
        public TestDatabase empty() {
            return SHARED_SERIALIZABLE.emptied();
        }
    };

    private static final TestDatabase SHARED_H2 = new TestDatabase(H2.create());
    private static final TestDatabase SHARED_POSTGRESQL = new TestDatabase(POSTGRESQL.create());
    private static final TestDatabase SHARED_SERIALIZABLE = new TestDatabase(SERIALIZABLE.create());

    abstract DataSource create();

    /** The shared database, emptied except for the products. */
    public abstract TestDatabase empty();

    /** A new database without a schema. */
    public DataSource fresh() {
        return create();
    }
}
