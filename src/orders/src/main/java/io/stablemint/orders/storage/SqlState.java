package io.stablemint.orders.storage;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQLSTATEs of a failure. The persistence provider and the server wrap a database error in exceptions of their own. */
public final class SqlState {

    private SqlState() {}

    /** The SQLSTATE of every database error among the failure and its causes. */
    public static Stream<String> of(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(error -> ((SQLException) error).getSQLState())
                .filter(Objects::nonNull);
    }
}
