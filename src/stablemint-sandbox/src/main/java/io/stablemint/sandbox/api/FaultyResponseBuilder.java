package io.stablemint.sandbox.api;

import io.stablemint.sandbox.connection.Connection;
import io.stablemint.sandbox.faults.RequestFault;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Optional;

/** Turns an answer into an HTTP response, spoiling it on the way as a script demands. */
final class FaultyResponseBuilder {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final RequestFault fault;
    private final Connection connection;

    FaultyResponseBuilder(RequestFault fault, Connection connection) {
        this.fault = fault;
        this.connection = connection;
    }

    /** Loses the answer by cutting the line. Where that cannot be done, gives back the answer that says least. */
    Optional<Response> lost() {
        return connection.cut()
                ? Optional.empty()
                : Optional.of(Response.serverError().build());
    }

    Response of(Answer trueAnswer) {
        Answer answer = padded(merged(trueAnswer));
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        response.header("Content-Length", answer.body().length());
        return response.entity(entity(answer.body().toArray())).build();
    }

    private Object entity(byte[] body) {
        boolean whole = fault.truncateAfter().isEmpty();
        if (whole && fault.dribble().isZero() && !fault.closeAfter()) {
            return body;
        }
        boolean endsByItself = (!whole || fault.closeAfter()) && connection.cutAfterAnswer();
        int sent = Math.min(fault.truncateAfter().orElse(body.length), body.length);
        return (StreamingOutput) out -> new FaultyBodyWriter(out, fault.dribble(), endsByItself).send(body, sent);
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
