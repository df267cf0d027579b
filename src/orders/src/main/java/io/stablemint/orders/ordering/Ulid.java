package io.stablemint.orders.ordering;

import io.stablemint.orders.encoding.CrockfordBase32;
import java.time.Instant;

/**
 * Generates ULIDs: 26 characters of Crockford's Base32 that hold 48 bits of time in milliseconds and then 80 random bits.
 *
 * <p>The application generates ids, not the database, so that they are known before the first insert, sort by time, and need no central
 * counter.
 */
final class Ulid {

    static final int LENGTH = 26;
    static final int TIME_LENGTH = 10;
    static final int RANDOM_LENGTH = LENGTH - TIME_LENGTH;
    static final int RANDOM_BYTES = 10;

    private Ulid() {}

    static String of(Instant time, byte[] random) {
        return CrockfordBase32.encode(time.toEpochMilli(), TIME_LENGTH) + CrockfordBase32.encode(random, RANDOM_LENGTH);
    }

    static boolean isValid(String text) {
        return text.length() == LENGTH && CrockfordBase32.isEncoded(text);
    }
}
