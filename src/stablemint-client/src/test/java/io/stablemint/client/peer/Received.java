package io.stablemint.client.peer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A request, exactly as received. */
public final class Received {

    private final String line;
    private final Map<String, String> headers;
    private final byte[] body;

    Received(String line, Map<String, String> headers, byte[] body) {
        this.line = line;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    /** For example {@code POST /session/hosted HTTP/1.1}. */
    public String line() {
        return line;
    }

    public String header(String name) {
        return Objects.requireNonNull(headers.get(name.toLowerCase(java.util.Locale.ROOT)), name);
    }

    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
