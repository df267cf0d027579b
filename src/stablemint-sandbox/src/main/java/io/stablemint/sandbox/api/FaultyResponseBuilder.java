package io.stablemint.sandbox.api;

import io.stablemint.sandbox.connection.Connection;
import io.stablemint.sandbox.faults.RequestFault;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Builds the HTTP response of an answer and applies a scripted fault to it. */
final class FaultyResponseBuilder {

    /** The statuses whose reason phrase Jakarta REST does not know, with the phrase of RFC 9110. */
    private static final Map<Integer, String> REASON_PHRASES = Map.of(422, "Unprocessable Content");

    private static final JsonProvider JSON = JsonProvider.provider();

    private final RequestFault fault;
    private final Connection connection;

    FaultyResponseBuilder(RequestFault fault, Connection connection) {
        this.fault = fault;
        this.connection = connection;
    }

    /** Closes the connection without an answer. Where the server does not allow that, returns an empty 500. */
    Optional<Response> closeConnection() {
        return connection.close()
                ? Optional.empty()
                : Optional.of(Response.serverError().build());
    }

    Response build(Answer correctAnswer) {
        Answer answer = padded(merged(correctAnswer));
        Response.ResponseBuilder response = status(answer.status());
        answer.headers().forEach(response::header);
        response.header("Content-Length", answer.body().length());
        return response.entity(entity(answer.body().toArray())).build();
    }

    private static Response.ResponseBuilder status(int status) {
        String reason = REASON_PHRASES.get(status);
        return reason == null ? Response.status(status) : Response.status(status, reason);
    }

    private Object entity(byte[] body) {
        boolean whole = fault.truncateAfter().isEmpty();
        if (whole && fault.dribble().isZero() && !fault.closeAfter()) {
            return body;
        }
        boolean willClose = (!whole || fault.closeAfter()) && connection.closeAfterAnswer();
        int sent = Math.min(fault.truncateAfter().orElse(body.length), body.length);
        return (StreamingOutput) out -> new FaultyBodyWriter(out, fault.dribble(), willClose).write(body, sent);
    }

    private Answer merged(Answer answer) {
        return fault.merge()
                .filter(patch -> answer.status() == 200)
                .map(patch -> answer.withBody(patched(answer.body(), patch)))
                .orElse(answer);
    }

    private static RawBody patched(RawBody body, JsonObject patch) {
        try (var reader = JSON.createReader(new StringReader(body.text()))) {
            return RawBody.of(
                    JSON.createMergePatch(patch).apply(reader.readValue()).toString());
        }
    }

    private Answer padded(Answer answer) {
        int length = answer.body().length();
        if (fault.padTo().orElse(0) <= length) {
            return answer;
        }
        byte[] padded = Arrays.copyOf(answer.body().toArray(), fault.padTo().getAsInt());
        Arrays.fill(padded, length, padded.length, (byte) ' ');
        return answer.withBody(RawBody.of(padded));
    }
}
