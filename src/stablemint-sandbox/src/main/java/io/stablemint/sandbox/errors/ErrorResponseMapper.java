package io.stablemint.sandbox.errors;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Maps exceptions to JSON error responses without internal details. */
public final class ErrorResponseMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = System.getLogger(ErrorResponseMapper.class.getName());
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof WebApplicationException webFailure) {
            return unroutable(webFailure.getResponse());
        }
        if (failure instanceof SandboxException error) {
            return response(status(error.id()), error.id(), error.reason());
        }
        LOG.log(Level.ERROR, ErrorId.UNEXPECTED.code() + ": A request failed with an unexpected exception.", failure);
        return response(500, ErrorId.UNEXPECTED, "The request failed with an unexpected exception; see the log.");
    }

    /**
     * The body of an error answer.
     *
     * @param id what is wrong
     * @param message the text for a person, without the id
     * @return an object with one member, {@code error}, which has {@code id} and {@code message}
     */
    public static JsonObject body(ErrorId id, String message) {
        return JSON.createObjectBuilder()
                .add("error", JSON.createObjectBuilder().add("id", id.code()).add("message", message))
                .build();
    }

    private static Response unroutable(Response response) {
        if (response.getStatus() < 400) {
            return response;
        }
        String reason = response.getStatusInfo().getReasonPhrase();
        return response(
                response.getStatus(), ErrorId.REQUEST_UNROUTABLE, "The request cannot be routed: " + reason + ".");
    }

    private static int status(ErrorId id) {
        return switch (id) {
            case SESSION_UNKNOWN, CONTROL_ENTRY_UNKNOWN -> 404;
            case CONTROL_REFUSED -> 403;
            case SESSION_EXPIRED, SESSION_SETTLED, IDEMPOTENCY_KEY_REUSED -> 409;
            default -> 400;
        };
    }

    private static Response response(int status, ErrorId id, String message) {
        return Response.status(status)
                .type("application/json; charset=utf-8")
                .entity(body(id, message).toString())
                .build();
    }
}
