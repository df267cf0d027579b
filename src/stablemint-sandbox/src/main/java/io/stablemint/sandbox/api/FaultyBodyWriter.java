package io.stablemint.sandbox.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;

/** Writes a body slowly, byte by byte, or only a part of it. */
final class FaultyBodyWriter {

    private final OutputStream out;
    private final Duration dribble;
    private final boolean connectionWillClose;

    /** If the connection does not close after the answer, a truncated body ends with an exception. */
    FaultyBodyWriter(OutputStream out, Duration dribble, boolean connectionWillClose) {
        this.out = out;
        this.dribble = dribble;
        this.connectionWillClose = connectionWillClose;
    }

    void write(byte[] body, int length) throws IOException {
        if (dribble.isZero()) {
            out.write(body, 0, length);
            out.flush();
        } else {
            dribble(body, length);
        }
        if (!connectionWillClose && length < body.length) {
            throw new IOException(
                    "A fault script truncates this answer after " + length + " of " + body.length + " bytes");
        }
    }

    private void dribble(byte[] body, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            out.write(body[i]);
            out.flush();
            pause();
        }
    }

    private void pause() throws InterruptedIOException {
        try {
            Thread.sleep(dribble.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted between two bytes");
        }
    }
}
