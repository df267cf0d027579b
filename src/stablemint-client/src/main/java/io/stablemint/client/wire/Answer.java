package io.stablemint.client.wire;

import io.stablemint.client.settings.TimeSource;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Stable Mint's HTTP response, read into memory up to a limit.
 *
 * @param status the HTTP status
 * @param body at most 64 KiB
 * @param oversized whether the body was longer
 * @param retryAfter the header {@code Retry-After} as received; null when absent
 * @param date the header {@code Date} as received; null when absent
 * @param receivedAt by this server's clock
 */
// Only this package reads the bytes, and nothing changes them.
@SuppressWarnings("ArrayRecordComponent")
record Answer(
        int status,
        byte[] body,
        boolean oversized,
        @Nullable String retryAfter,
        @Nullable String date,
        Instant receivedAt) {

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
