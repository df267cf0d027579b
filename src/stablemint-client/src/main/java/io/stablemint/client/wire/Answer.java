package io.stablemint.client.wire;

import io.stablemint.client.settings.TimeSource;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stable Mint's HTTP response, read into memory up to a limit.
 *
 * @param status the HTTP status
 * @param body at most 64 KiB
 * @param oversized whether the body was longer
 * @param retryAfterHeader the header {@code Retry-After} as received; null when absent
 * @param dateHeader the header {@code Date} as received; null when absent
 * @param receivedAt by this server's clock
 */
// Only this package reads the bytes, and nothing changes them.
@SuppressWarnings("ArrayRecordComponent")
record Answer(
        int status,
        byte[] body,
        boolean oversized,
        @Nullable String retryAfterHeader,
        @Nullable String dateHeader,
        Instant receivedAt) {

    /** A longer {@code Retry-After} is cut to this. */
    private static final Duration MAX_RETRY_AFTER = Duration.ofDays(1);

    /** A smaller difference of the clocks is network time and rounding. */
    private static final Duration TOLERATED_SKEW = Duration.ofSeconds(60);

    private static final int MAX_BYTES = 64 * 1024;

    /** Large enough for the answer of a session. */
    private static final int INITIAL_BYTES = 1024;

    /**
     * Reads and closes the response.
     *
     * @param lastMoment by {@link TimeSource#nanoTime}; reading stops then, even if the peer still sends
     * @throws Fault when the connection breaks or is too slow
     */
    static Answer read(Response response, TimeSource time, long lastMoment) {
        try (response) {
            byte[] body =
                    response.hasEntity() ? body(response.readEntity(InputStream.class), time, lastMoment) : new byte[0];
            boolean oversized = body.length > MAX_BYTES;
            if (!oversized) {
                requireComplete(response, body);
            }
            return new Answer(
                    response.getStatus(),
                    oversized ? Arrays.copyOf(body, MAX_BYTES) : body,
                    oversized,
                    response.getHeaderString(HttpHeaders.RETRY_AFTER),
                    response.getHeaderString(HttpHeaders.DATE),
                    time.now());
        } catch (ProcessingException | IllegalStateException broken) {
            throw Fault.of(broken);
        }
    }

    /**
     * How long to wait before a retry: {@code Retry-After} (RFC 9110, 10.2.3), in seconds or as a date. A value that cannot be
     * parsed counts as absent.
     */
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfterHeader)
                .flatMap(text -> pause(text.strip()))
                .filter(wait -> !wait.isNegative())
                .map(wait -> wait.compareTo(MAX_RETRY_AFTER) > 0 ? MAX_RETRY_AFTER : wait);
    }

    /**
     * How far this server's clock is from the service's clock, as the header {@code Date} gives it: for example
     * {@code 301 s behind}. Empty when the clocks agree or there is no such header.
     */
    Optional<String> clockSkew() {
        return clockDifference()
                .filter(difference -> difference.abs().compareTo(TOLERATED_SKEW) > 0)
                .map(difference -> difference.abs().toSeconds() + (difference.isNegative() ? " s ahead" : " s behind"));
    }

    /** How far the service's clock is ahead of this server's clock; network time and rounding included. */
    Optional<Duration> clockDifference() {
        return Optional.ofNullable(dateHeader)
                .flatMap(Answer::instant)
                .map(theirs -> Duration.between(receivedAt, theirs).truncatedTo(ChronoUnit.SECONDS));
    }

    private Optional<Duration> pause(String text) {
        if (text.matches("\\d+")) {
            return Optional.of(text.length() > 9 ? MAX_RETRY_AFTER : Duration.ofSeconds(Long.parseLong(text)));
        }
        return instant(text).map(date -> Duration.between(receivedAt, date));
    }

    /** RFC 9110, 5.6.7: the one format that a sender may use. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Not every HTTP client reports a body that ends too early. A compressed body has another length than its header says. */
    private static void requireComplete(Response response, byte[] body) {
        if (body.length < response.getLength() && response.getHeaderString(HttpHeaders.CONTENT_ENCODING) == null) {
            throw Fault.socket("the connection broke before the answer was complete", null);
        }
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    private static byte[] body(InputStream stream, TimeSource time, long lastMoment) {
        byte[] body = new byte[INITIAL_BYTES];
        int size = 0;
        try {
            for (int n = 0; n >= 0 && size <= MAX_BYTES; n = stream.read(body, size, body.length - size)) {
                size += n;
                if (size == body.length) {
                    body = Arrays.copyOf(body, 2 * size);
                }
                if (time.nanoTime() - lastMoment > 0) {
                    throw Fault.socket("the answer came too slowly", null);
                }
            }
            return Arrays.copyOf(body, size);
        } catch (IOException broken) {
            throw Fault.of(broken);
        }
    }

    /** Without the body, which may contain personal data. */
    @Override
    public String toString() {
        return "Answer[" + status + ", " + body.length + " bytes]";
    }
}
