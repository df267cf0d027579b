package io.stablemint.benchmarks.control;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Executes the benchmark's SQL, and responds with the number that it selects. H2 in a file of the server can be reached in no other way.
 */
@WebServlet("/sql")
@SuppressWarnings("NullAway.Init") // the container injects
public class SqlServlet extends HttpServlet {

    @Resource(lookup = "jdbc/orders")
    DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String sql = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean isQuery = statement.execute(sql);
            response.setContentType("text/plain");
            response.getWriter().print(isQuery ? number(statement) : 0);
        } catch (SQLException e) {
            throw new ServletException(sql, e);
        }
    }

    private static long number(Statement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
