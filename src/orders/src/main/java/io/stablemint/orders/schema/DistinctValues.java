package io.stablemint.orders.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells PostgreSQL how many different values columns have, in proportion to the rows. From its sample of a very large table, it takes values that
 * a few rows share for much more frequent than they are, and then starts parallel workers to read a handful of rows.
 */
final class DistinctValues extends OnlineMigration {

    private final String statement;
    private final String table;

    /**
     * Describes the columns.
     *
     * @param perRow different values for each row, greater than 0, at most 1
     */
    DistinctValues(String version, String table, double perRow, String... columns) {
        super(version, "distinct values of " + table, String.join(", ", columns) + " " + perRow);
        this.table = table;
        this.statement = List.of(columns).stream()
                .map(column -> "ALTER COLUMN " + column + " SET (n_distinct = " + -perRow + ")")
                .collect(Collectors.joining(", ", "ALTER TABLE " + table + " ", ""));
    }

    @Override
    void run(Connection connection) throws SQLException {
        if (PostgreSql.is(connection)) {
            try (Statement statements = connection.createStatement()) {
                // Neither keeps others from reading or writing the table.
                statements.execute(statement);
                statements.execute("ANALYZE " + table);
            }
        }
    }
}
