package io.stablemint.sandbox.api;

import jakarta.json.JsonObject;
import java.util.Map;

/** The answer to the partner: a status, headers, and a body as bytes. */
record Answer(int status, Map<String, String> headers, RawBody body) {

    static final String JSON = "application/json; charset=utf-8";

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer json(int status, JsonObject body) {
        return new Answer(status, Map.of("Content-Type", JSON), RawBody.of(body.toString()));
    }

    Answer withBody(RawBody newBody) {
        return new Answer(status, headers, newBody);
    }
}
