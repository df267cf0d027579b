package io.stablemint.sandbox.api;

import jakarta.json.JsonObject;
import java.util.Map;

/** What the partner is told: a status, headers, and a body as bytes. */
record Answer(int status, Map<String, String> headers, Bytes body) {

    static final String JSON = "application/json; charset=utf-8";

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer json(int status, JsonObject body) {
        return new Answer(status, Map.of("Content-Type", JSON), Bytes.of(body.toString()));
    }

    Answer withBody(Bytes newBody) {
        return new Answer(status, headers, newBody);
    }
}
