package io.stablemint.benchmarks.webapp;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** The limit: keeps a connection and a {@code Signature} of its own, sends a prepared body, and uses no HTTP library. */
final class SocketCaller implements Caller {

    private static final String LENGTH = "content-length:";

    private final Partner partner;
    private final PreparedBody body;
    private final Signature signature;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String head;

    SocketCaller(Partner partner, PreparedBody body, Signing signing) throws IOException, GeneralSecurityException {
        this.partner = partner;
        this.body = body;
        signature = signing.signature();
        signature.initSign(signing.adopt(partner.key()));
        socket = new Socket(partner.sessions().getHost(), partner.sessions().getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        head = "POST " + partner.sessions().getPath() + " HTTP/1.1\r\nHost: "
                + partner.sessions().getAuthority() + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.bytes().length + "\r\nApiKey: " + partner.apiKey() + "\r\nTimestamp: ";
    }

    @Override
    public String call() throws Exception {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        signature.update(partner.signedText(timestamp, body.bytes()));
        String start = head + timestamp + "\r\nSignature: "
                + Base64.getEncoder().encodeToString(signature.sign()) + "\r\n\r\n";
        byte[] request = new byte[start.length() + body.bytes().length];
        System.arraycopy(start.getBytes(StandardCharsets.US_ASCII), 0, request, 0, start.length());
        System.arraycopy(body.bytes(), 0, request, start.length(), body.bytes().length);
        out.write(request);
        return PreparedBody.url(answer());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String answer() throws IOException {
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException("Answered " + status);
        }
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The peer closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
