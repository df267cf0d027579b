package io.stablemint.client.wire;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came back, read into memory as far as we want to read it.
 *
 * @param status the HTTP status
 * @param body at most 64 KiB
 * @param oversized whether there was more
 * @param retryAfterHeader {@code Retry-After} as it came
 * @param dateHeader {@code Date} as it came
 * @param receivedAt by our clock
 */
// The bytes are read by nobody outside this package, and changed by nobody.
@SuppressWarnings("ArrayRecordComponent")
record Answer(
        int status,
        byte[] body,
        boolean oversized,
        @Nullable String retryAfterHeader,
        @Nullable String dateHeader,
        Instant receivedAt) {

    Optional<String> retryAfter() {
        return Optional.ofNullable(retryAfterHeader);
    }

    Optional<String> date() {
        return Optional.ofNullable(dateHeader);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Without the body: it may be about a person. */
    @Override
    public String toString() {
        return "Answer[" + status + ", " + body.length + " bytes]";
    }
}
