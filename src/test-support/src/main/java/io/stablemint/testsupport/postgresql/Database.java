package io.stablemint.testsupport.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One database of a {@link PostgreSqlServer}.
 *
 * @param port of the server, on loopback
 * @param name of the database
 */
public record Database(int port, String name) {

    private static final String USER = "postgres";

    /** The {@code orders.db.*} settings of an order system that keeps its data here. */
    public Map<String, String> orderSettings() {
        return Map.of("orders.db.url", jdbcUrl(), "orders.db.user", USER, "orders.db.password", USER);
    }

    /** The first column of what a query finds. */
    public List<String> rows(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw failed(query, e);
        }
    }

    /** Executes a statement, and returns the number of changed rows. */
    public int change(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), USER, USER);
    }

    private static IllegalStateException failed(String sql, SQLException cause) {
        return new IllegalStateException("PostgreSQL did not execute " + sql + ": " + cause.getMessage(), cause);
    }
}
