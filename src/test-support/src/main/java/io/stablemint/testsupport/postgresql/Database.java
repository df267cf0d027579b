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
 * A database that an order system keeps its data in.
 *
 * @param url for JDBC
 */
public record Database(String url, String user, String password) {

    private static final String POSTGRESQL_USER = "postgres";

    /**
     * A database of PostgreSQL servers on loopback.
     *
     * @param hosts each with its port; the parameters of the URL may follow the name
     */
    static Database postgreSql(String hosts, String nameAndParameters) {
        return new Database("jdbc:postgresql://" + hosts + "/" + nameAndParameters, POSTGRESQL_USER, POSTGRESQL_USER);
    }

    /** A database of one PostgreSQL server on loopback. */
    static Database postgreSql(int port, String name) {
        return postgreSql("localhost:" + port, name);
    }

    /**
     * H2 in a file. The first process that opens it serves all others, so a test can read the database of a running server.
     *
     * @param file without its ending; absolute
     */
    public static Database h2(String file) {
        return new Database("jdbc:h2:file:" + file + ";WRITE_DELAY=0;AUTO_SERVER=TRUE", "orders", "");
    }

    /** The {@code orders.db.*} settings of an order system that keeps its data here. */
    public Map<String, String> orderSettings() {
        return Map.of("orders.db.url", url, "orders.db.user", user, "orders.db.password", password);
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

    /** Every row of every table, as text. */
    public List<String> allRows() {
        if (url.startsWith("jdbc:h2:")) {
            return rows("SCRIPT NOSETTINGS");
        }
        return rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'").stream()
                .flatMap(table -> rows("SELECT t::text FROM " + table + " t").stream())
                .toList();
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

    /** Locks what a query with {@code FOR UPDATE} finds. */
    public RowLock lock(String query) {
        try {
            Connection connection = connect();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(query);
            }
            return new RowLock(connection);
        } catch (SQLException e) {
            throw failed(query, e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static IllegalStateException failed(String sql, SQLException cause) {
        return new IllegalStateException("The database did not execute " + sql + ": " + cause.getMessage(), cause);
    }
}
