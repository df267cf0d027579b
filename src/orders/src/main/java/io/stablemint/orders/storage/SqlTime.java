package io.stablemint.orders.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Times in the rows of native queries. */
public final class SqlTime {

    private SqlTime() {}

    /** H2 and PostgreSQL return different types. */
    public static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
