package io.stablemint.sandbox.api;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.util.List;

/** The request is rejected: with an HTTP status, a reason, and the fields that are wrong. */
final class RequestRejectedException extends SandboxException {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final int status;
    private final List<FieldProblem> fields;

    RequestRejectedException(int status, ErrorId id, String reason) {
        this(status, id, reason, List.of());
    }

    RequestRejectedException(int status, ErrorId id, String reason, List<FieldProblem> fields) {
        super(id, reason);
        this.status = status;
        this.fields = List.copyOf(fields);
    }

    Answer answer() {
        var problems = JSON.createArrayBuilder();
        fields.forEach(field -> problems.add(
                JSON.createObjectBuilder().add("field", field.field()).add("problem", field.problem())));
        JsonObject error = JSON.createObjectBuilder()
                .add("id", id().code())
                .add("message", reason())
                .add("fields", problems)
                .build();
        return Answer.json(
                status, JSON.createObjectBuilder().add("error", error).build());
    }
}
