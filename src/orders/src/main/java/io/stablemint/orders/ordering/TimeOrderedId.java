package io.stablemint.orders.ordering;

import java.time.Instant;

/**
 * Text of 26 Crockford characters: 48 bits of time in milliseconds, then 80 bits that nobody can guess (the layout of a ULID).
 *
 * <p>The application makes ids, not the database, so that they exist before the first insert, sort by time, and need no central counter.
 */
final class TimeOrderedId {

    static final int LENGTH = 26;
    static final int TIME_LENGTH = 10;
    static final int RANDOM_LENGTH = LENGTH - TIME_LENGTH;
    static final int RANDOM_BYTES = 10;

    private TimeOrderedId() {}

    static String of(Instant time, byte[] unguessable) {
        return Crockford.ofLong(time.toEpochMilli(), TIME_LENGTH) + Crockford.ofBytes(unguessable, RANDOM_LENGTH);
    }

    static boolean isOne(String text) {
        return text.length() == LENGTH && Crockford.isCrockford(text);
    }
}
