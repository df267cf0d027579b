package io.stablemint.testsupport.postgresql;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that has locked rows, until it is released or closed. */
public final class RowLock implements AutoCloseable {

    private final Connection connection;

    RowLock(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void close() {
        release();
    }

    /** Ends the transaction; does nothing if it has ended. */
    public void release() {
        try {
            // PostgreSQL rolls back what was not committed.
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock was not released: " + e.getMessage(), e);
        }
    }
}
