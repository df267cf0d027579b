package io.stablemint.benchmarks.peer;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads requests from a connection, one after the other: the headers about the signature, and the body. */
final class RequestReader {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int LONGEST_BODY = 64 * 1024;

    private final InputStream in;
    private final byte[] line = new byte[LONGEST_LINE];
    private int lineLength;
    private byte[] body = {};
    private String timestamp = "";
    private String signature = "";

    RequestReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Reads the next request; false when the caller has closed the connection. */
    boolean next() throws IOException {
        if (!readLine()) {
            return false;
        }
        timestamp = "";
        signature = "";
        int length = 0;
        while (readLine() && lineLength > 0) {
            if (isHeader("content-length:")) {
                length = Integer.parseInt(value("content-length:"));
            } else if (isHeader("timestamp:")) {
                timestamp = value("timestamp:");
            } else if (isHeader("signature:")) {
                signature = value("signature:");
            }
        }
        if (length > LONGEST_BODY) {
            throw new IOException("A body of " + length + " bytes is longer than those of the benchmark");
        }
        body = in.readNBytes(length);
        return body.length == length;
    }

    byte[] body() {
        return Arrays.copyOf(body, body.length);
    }

    String timestamp() {
        return timestamp;
    }

    /** Base64. */
    String signature() {
        return signature;
    }

    private boolean isHeader(String name) {
        if (lineLength < name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            int letter = line[i] >= 'A' && line[i] <= 'Z' ? line[i] + ('a' - 'A') : line[i];
            if (letter != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String value(String name) {
        return new String(line, name.length(), lineLength - name.length(), StandardCharsets.US_ASCII).strip();
    }

    private boolean readLine() throws IOException {
        lineLength = 0;
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return false;
            }
            if (lineLength == LONGEST_LINE) {
                throw new EOFException(
                        "A line of more than " + LONGEST_LINE + " bytes is longer than those of the benchmark");
            }
            if (c != '\r') {
                line[lineLength++] = (byte) c;
            }
        }
        return true;
    }
}
