package io.stablemint.orders.storage;

/** Recognizes the violation of a unique constraint among database errors. */
public final class UniqueConstraint {

    /** The SQLSTATE of the SQL standard; H2 and PostgreSQL use it. */
    private static final String UNIQUE_VIOLATION = "23505";

    private UniqueConstraint() {}

    /** Whether the failure was caused by a second row with the same key. */
    public static boolean isViolatedBy(Throwable failure) {
        return SqlState.of(failure).anyMatch(UNIQUE_VIOLATION::equals);
    }
}
