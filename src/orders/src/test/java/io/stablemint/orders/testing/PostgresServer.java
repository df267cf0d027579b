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
import org.postgresql.ds.PGConnectionPoolDataSource;

/** One real PostgreSQL server for all tests of a JVM. It stops with the JVM. */
final class PostgresServer {

    private static final PostgresServer RUNNING = new PostgresServer();

    private final EmbeddedPostgres postgres;

    private PostgresServer() {
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataSource freshDatabase() {
        return RUNNING.pool(RUNNING.createDatabase());
    }

    static DataSource freshSerializableDatabase() {
        String name = RUNNING.createDatabase();
        RUNNING.execute("ALTER DATABASE " + name + " SET default_transaction_isolation = 'serializable'");
        return RUNNING.pool(name);
    }

    private String createDatabase() {
        String name = "orders_" + UUID.randomUUID().toString().replace('-', '_');
        execute("CREATE DATABASE " + name);
        return name;
    }

    private void execute(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A pool, because PostgreSQL starts a process for every new connection. H2's connection pool works with every driver. */
    private DataSource pool(String name) {
        PGConnectionPoolDataSource connections = new PGConnectionPoolDataSource();
        connections.setServerNames(new String[] {"localhost"});
        connections.setPortNumbers(new int[] {postgres.getPort()});
        connections.setDatabaseName(name);
        connections.setUser("postgres");
        return JdbcConnectionPool.create(connections);
    }
}
