package io.stablemint.orders.storage;

import java.util.Set;

/** Recognizes database errors that are over soon, so that the same request can succeed a moment later. */
public final class TemporaryFailure {

    /** Serialization failure and deadlock: the database has rolled the transaction back, so that another one could be committed. */
    private static final Set<String> CONCURRENT_TRANSACTION = Set.of("40001", "40P01");

    /** Too many connections; a server that stops, has crashed or is starting; a standby, which is read-only. */
    private static final Set<String> UNAVAILABLE = Set.of("53300", "57P01", "57P02", "57P03", "25006");

    /** H2 and PostgreSQL (lock_timeout): another transaction held the lock of a row for too long. */
    private static final Set<String> LOCK_TIMEOUT = Set.of("HYT00", "55P03");

    /** The class of the SQL standard for connection errors. */
    private static final String CONNECTION = "08";

    private TemporaryFailure() {}

    /** Whether the transaction was rolled back because of a concurrent one: run it again as a whole. */
    public static boolean isConcurrentTransaction(Throwable failure) {
        return SqlState.of(failure).anyMatch(CONCURRENT_TRANSACTION::contains);
    }

    /** Whether the failure says nothing about the request, only about the database at that moment. */
    public static boolean isCauseOf(Throwable failure) {
        return isConcurrentTransaction(failure) || SqlState.of(failure).anyMatch(TemporaryFailure::isUnavailable);
    }

    private static boolean isUnavailable(String state) {
        return UNAVAILABLE.contains(state) || LOCK_TIMEOUT.contains(state) || state.startsWith(CONNECTION);
    }
}
