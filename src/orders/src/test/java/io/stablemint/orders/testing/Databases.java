package io.stablemint.orders.testing;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Databases of both kinds. */
public enum Databases {
    H2 {
        @Override
        DataSource create() {
            return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "orders", "");
        }

        @Override
        public TestDatabase empty() {
            return H2_OF_THIS_JVM.emptied();
        }
    },
    POSTGRESQL {
        @Override
        DataSource create() {
            return PostgresServer.freshDatabase();
        }

        @Override
        public TestDatabase empty() {
            return POSTGRESQL_OF_THIS_JVM.emptied();
        }
    };

    private static final TestDatabase H2_OF_THIS_JVM = new TestDatabase(H2.create());
    private static final TestDatabase POSTGRESQL_OF_THIS_JVM = new TestDatabase(POSTGRESQL.create());

    abstract DataSource create();

    /** The database of this JVM with nothing in it but products. */
    public abstract TestDatabase empty();

    /** A database of its own, not yet migrated. */
    public DataSource fresh() {
        return create();
    }
}
