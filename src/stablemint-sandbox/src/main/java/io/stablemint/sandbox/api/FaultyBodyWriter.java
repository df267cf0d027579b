package io.stablemint.sandbox.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;

/** Sends a body byte by byte, or not to its end. */
final class FaultyBodyWriter {

    private final OutputStream out;
    private final Duration dribble;
    private final boolean endsByItself;

    /** Whoever has the line cut after the answer says so: then a body that ends early needs no further violence. */
    FaultyBodyWriter(OutputStream out, Duration dribble, boolean endsByItself) {
        this.out = out;
        this.dribble = dribble;
        this.endsByItself = endsByItself;
    }

    void send(byte[] body, int sent) throws IOException {
        if (dribble.isZero()) {
            out.write(body, 0, sent);
            out.flush();
        } else {
            dribble(body, sent);
        }
        if (!endsByItself && sent < body.length) {
            throw new IOException("A script wants this answer to end after " + sent + " of " + body.length + " bytes");
        }
    }

    private void dribble(byte[] body, int sent) throws IOException {
        for (int i = 0; i < sent; i++) {
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
            throw new InterruptedIOException("interrupted between two bytes");
        }
    }
}
