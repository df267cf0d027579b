package io.stablemint.orders.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a database is PostgreSQL. */
final class PostgreSql {

    private PostgreSql() {}

    /** Not by the driver, which other databases that speak PostgreSQL's protocol use, too. */
    static boolean is(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("SELECT version()")) {
            version.next();
            return version.getString(1).startsWith("PostgreSQL");
        }
    }
}
