package io.stablemint.orders.web.security;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Throws the error for status 413 as soon as more bytes are read than allowed. */
final class BoundedInputStream extends FilterInputStream {

    private long remainingBytes;

    BoundedInputStream(InputStream in, long limitBytes) {
        super(in);
        this.remainingBytes = limitBytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        remainingBytes -= read;
        if (remainingBytes < 0) {
            throw new WebException(WebError.CONTENT_TOO_LARGE);
        }
    }
}
