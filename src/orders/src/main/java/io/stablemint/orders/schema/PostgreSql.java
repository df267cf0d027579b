package io.stablemint.orders.schema;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether a database is PostgreSQL, or speaks its dialect. */
final class PostgreSql {

    private PostgreSql() {}

    static boolean is(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
}
