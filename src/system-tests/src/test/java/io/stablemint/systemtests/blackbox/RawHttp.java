package io.stablemint.systemtests.blackbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A POST over a plain socket, for bodies that HTTP clients do not send. */
final class RawHttp {

    private static final int TIMEOUT_MILLIS = 60_000;

    private RawHttp() {}

    /** The status line of the response to a body of so many chunks, without a content length. */
    static String statusOfChunked(URI url, String chunk, int chunks) {
        return statusOf(url, "Transfer-Encoding: chunked", out -> {
            byte[] bytes =
                    (Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < chunks; i++) {
                out.write(bytes);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
    }

    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private static String statusOf(URI url, String lengthHeader, Body body) {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            String head = "POST " + url.getPath() + " HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\n" + lengthHeader
                    + "\r\nContent-Type: application/json\r\nStableMint-Timestamp: x\r\nStableMint-Signature: x\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            body.writeTo(out);
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("The request failed", e);
        }
    }
}
