package io.stablemint.orders.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Creates indexes of tables that exist. PostgreSQL builds them while other servers write; it waits for transactions that began earlier, but
 * nothing waits for it. An index that was not completed is built again.
 */
final class OnlineIndexes extends OnlineMigration {

    private final List<Index> indexes;

    OnlineIndexes(String version, String description, Index... indexes) {
        super(version, description, List.of(indexes).toString());
        this.indexes = List.of(indexes);
    }

    /**
     * An index.
     *
     * @param columns their names, separated by commas
     */
    record Index(String name, String table, String columns) {}

    @Override
    void run(Connection connection) throws SQLException {
        String concurrently = PostgreSql.is(connection) ? "CONCURRENTLY " : "";
        try (Statement statement = connection.createStatement()) {
            for (Index index : indexes) {
                statement.execute("DROP INDEX " + concurrently + "IF EXISTS " + index.name());
                statement.execute("CREATE INDEX " + concurrently + index.name() + " ON " + index.table() + " ("
                        + index.columns() + ")");
            }
        }
    }
}
