package io.stablemint.orders.scale;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The indexes of the tables that grow with the orders. A table is filled faster without them; they are built again as the migrations had
 * defined them.
 *
 * @param definitions groups of statements that build them; the statements of a group can be executed in parallel
 */
record TableIndexes(List<List<String>> definitions) {

    /** The tables that grow with the orders, the largest first. */
    static final List<String> TABLES =
            List.of("notification", "history", "payment_attempt", "orders", "order_line", "fulfilment", "customer");

    private static final String NAMES = "('" + String.join("', '", TABLES) + "')";

    /** Orders keep their primary key, because foreign keys refer to it. */
    private static final String PRIMARY_KEYS =
            " FROM pg_constraint WHERE contype = 'p' AND conrelid::regclass::text IN " + NAMES
                    + " AND conrelid <> 'orders'::regclass ORDER BY conrelid::regclass::text";

    private static final String OTHERS = " FROM pg_indexes WHERE tablename IN " + NAMES
            + " AND indexname NOT IN (SELECT conname FROM pg_constraint) ORDER BY tablename <> 'notification', indexname";

    static TableIndexes dropped(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            TableIndexes defined = new TableIndexes(List.of(
                    rows(statement, "SELECT indexdef" + OTHERS),
                    rows(
                            statement,
                            "SELECT format('ALTER TABLE %s ADD CONSTRAINT %s %s', conrelid::regclass, conname,"
                                    + " pg_get_constraintdef(oid))" + PRIMARY_KEYS)));
            List<String> drops = new ArrayList<>(rows(statement, "SELECT format('DROP INDEX %s', indexname)" + OTHERS));
            drops.addAll(rows(
                    statement,
                    "SELECT format('ALTER TABLE %s DROP CONSTRAINT %s', conrelid::regclass, conname)" + PRIMARY_KEYS));
            for (String drop : drops) {
                statement.execute(drop);
            }
            return defined;
        } catch (SQLException e) {
            throw new IllegalStateException("The indexes cannot be dropped", e);
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
