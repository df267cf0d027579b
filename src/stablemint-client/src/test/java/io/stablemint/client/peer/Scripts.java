package io.stablemint.client.peer;

import java.nio.charset.StandardCharsets;

/** The scripts that several tests use. */
public final class Scripts {

    private Scripts() {}

    /** The body of Stable Mint's answer, with a session that expires in two hours. */
    public static String session() {
        return """
                {"url":"https://checkout.stablemint.io/sessions/5f0c?requireAuth=true","expiresAt":%d,"reference":"7PKZU6F2J"}""".formatted(java.time.Instant.now().getEpochSecond() + 7200);
    }

    public static Script session200() {
        return (request, line) -> answer(200, session()).play(request, line);
    }

    public static Script answer(int status, String body, String... headers) {
        return answer(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Script answer(int status, byte[] body, String... headers) {
        return (request, line) -> {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Played\r\n");
            for (String header : headers) {
                head.append(header).append("\r\n");
            }
            line.write(head + "Connection: close\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                    + "\r\n\r\n");
            line.write(body);
        };
    }

    /** A good answer; the connection stays open. */
    public static Script keepAlive() {
        return (request, line) -> {
            String body = session();
            line.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body);
        };
    }

    /** A good answer; then the peer closes the connection without a header that announces it. */
    public static Script closedWhileIdle() {
        return (request, line) -> {
            keepAlive().play(request, line);
            line.close();
        };
    }

    /** Closes the connection before the body is complete. */
    public static Script truncated() {
        return (request, line) -> {
            line.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{\"url\":");
            line.close();
        };
    }

    public static Script closeWithoutAnswer() {
        return (request, line) -> line.close();
    }

    public static Script resetInTheMiddle() {
        return (request, line) -> {
            line.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{\"url\":");
            line.reset();
        };
    }

    /** Sends no answer. */
    public static Script silence() {
        return (request, line) -> line.silence(60_000);
    }

    /** A good answer in three parts, with this pause between them. */
    public static Script slow(long milliseconds) {
        return (request, line) -> {
            String body = session();
            line.write("HTTP/1.1 200 OK\r\nConnection: close\r\n");
            line.silence(milliseconds);
            line.write("Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n");
            line.silence(milliseconds);
            line.write(body);
        };
    }

    /** A byte every 100 ms, in the body. */
    public static Script dribble() {
        return (request, line) -> {
            line.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
            while (line.silence(100)) {
                line.write(" ");
            }
        };
    }

    /** A byte every 100 ms, in a header. */
    public static Script dribbleInHeaders() {
        return (request, line) -> {
            line.write("HTTP/1.1 200 OK\r\nX-Slow: ");
            while (line.silence(100)) {
                line.write("x");
            }
        };
    }
}
