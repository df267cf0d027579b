package io.stablemint.orders.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Fresh databases of both kinds. */
public enum Databases {
    H2 {
        @Override
        public TestDatabase fresh() {
            return new TestDatabase(
                    JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "orders", ""));
        }
    },
    POSTGRESQL {
        @Override
        public TestDatabase fresh() {
            return new TestDatabase(Server.RUNNING.freshDatabase());
        }
    };

    public abstract TestDatabase fresh();

    /** One server for all tests of a JVM; it ends with the JVM. */
    private enum Server {
        RUNNING;

        private final EmbeddedPostgres postgres;

        Server() {
            try {
                postgres = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        DataSource freshDatabase() {
            String name = "orders_" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return postgres.getDatabase("postgres", name);
        }
    }
}
