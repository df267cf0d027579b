package io.stablemint.orders.schema;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates an index of a table that exists. PostgreSQL builds it while other servers write; it waits for transactions that began earlier, but nothing
 * waits for it. A server that is stopped meanwhile leaves an index that is incomplete, so the next one begins with an empty one.
 */
final class OnlineIndex extends OnlineMigration {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.schema");

    private final String name;
    private final String target;

    /**
     * Describes the index.
     *
     * @param columns their names, separated by commas
     */
    OnlineIndex(String version, String name, String table, String columns) {
        this(version, name, table + " (" + columns + ")");
    }

    private OnlineIndex(String version, String name, String target) {
        super(version, "index " + name, target);
        this.name = name;
        this.target = target;
    }

    @Override
    void run(Connection connection) throws SQLException {
        LOG.log(Level.INFO, "ORDER1005I: Migration {0}: the index {1} is built.", getVersion(), name);
        String concurrently = PostgreSql.is(connection) ? "CONCURRENTLY " : "";
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP INDEX " + concurrently + "IF EXISTS " + name);
            statement.execute("CREATE INDEX " + concurrently + name + " ON " + target);
        }
    }
}
