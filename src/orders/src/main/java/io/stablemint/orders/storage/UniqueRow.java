package io.stablemint.orders.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells the database's "there is one already" from every other failure. */
public final class UniqueRow {

    /** SQL standard, and what H2 and PostgreSQL answer. */
    private static final String UNIQUE_VIOLATION = "23505";

    private UniqueRow() {}

    /** Whether a failure is the refusal of a second row with the same key. */
    public static boolean refused(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
