package io.stablemint.testsupport.postgresql;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that has locked rows, until it is closed. */
public final class RowLock implements AutoCloseable {

    private final Connection connection;

    RowLock(Connection connection) {
        this.connection = connection;
    }

    /** Rolls the transaction back. */
    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock was not released: " + e.getMessage(), e);
        }
    }
}
