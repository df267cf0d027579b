package io.stablemint.orders.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets a script wait only a second for the lock of a table: PostgreSQL lets all later statements on that table queue behind the one that waits, so a
 * single long transaction would stop all checkouts.
 */
final class ShortLockWaits implements Callback {

    /** SQLSTATE of a statement that waited too long: lock not available. */
    static final String TIMED_OUT = "55P03";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                && context.getMigrationInfo().getType().toString().equals("SQL");
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** Applies to the script's transaction only: the connection goes back to the application's pool. */
    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            if (PostgreSql.is(connection)) {
                statement.execute("SET LOCAL lock_timeout = '1s'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The limit of waits for locks could not be set.", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "short lock waits";
    }
}
