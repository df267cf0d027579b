package io.stablemint.client.wire;

import io.stablemint.client.settings.TimeSource;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads an answer as far as it is worth it: at most 64 KiB, and not for ever from a peer that dribbles. */
final class AnswerReader {

    private static final int MOST_BYTES = 64 * 1024;

    /** A session's answer fits. */
    private static final int USUAL_BYTES = 1024;

    private final TimeSource time;

    AnswerReader(TimeSource time) {
        this.time = time;
    }

    /**
     * Reads and closes the response.
     *
     * @param lastMoment by {@link TimeSource#nanoTime}, after which reading is given up
     */
    Answer read(Response response, long lastMoment) {
        try (response) {
            byte[] body = response.hasEntity() ? body(response.readEntity(InputStream.class), lastMoment) : new byte[0];
            boolean oversized = body.length > MOST_BYTES;
            return new Answer(
                    response.getStatus(),
                    oversized ? Arrays.copyOf(body, MOST_BYTES) : body,
                    oversized,
                    response.getHeaderString(HttpHeaders.RETRY_AFTER),
                    response.getHeaderString(HttpHeaders.DATE),
                    time.now());
        } catch (ProcessingException | IllegalStateException broken) {
            throw TransportFaults.sort(broken);
        }
    }

    private byte[] body(InputStream stream, long lastMoment) {
        byte[] body = new byte[USUAL_BYTES];
        int size = 0;
        try {
            for (int n = 0; n >= 0 && size <= MOST_BYTES; n = stream.read(body, size, body.length - size)) {
                size += n;
                if (size == body.length) {
                    body = Arrays.copyOf(body, 2 * size);
                }
                if (time.nanoTime() - lastMoment > 0) {
                    throw new SocketFault("the answer came too slowly", null);
                }
            }
            return Arrays.copyOf(body, size);
        } catch (IOException broken) {
            throw TransportFaults.sort(broken);
        }
    }
}
