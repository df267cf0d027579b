package io.stablemint.orders.web.problem;

import io.stablemint.orders.storage.TemporaryFailure;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Maps every exception of the web application to an error response. */
@Provider
@Dependent
@SuppressWarnings("NullAway.Init") // the container sets the fields marked @Context
public class ProblemExceptionMapper implements ExceptionMapper<Throwable> {

    private final ProblemResponseFactory responses;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Context
    private Request request;

    /** Required by RESTEasy; CDI uses the other constructor. */
    @SuppressWarnings("NullAway")
    public ProblemExceptionMapper() {
        this.responses = null;
    }

    @Inject
    public ProblemExceptionMapper(ProblemResponseFactory responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebException exception) {
            return responses.create(exception.error(), exception.problems(), failedRequest(), thrown);
        }
        if (thrown instanceof WebApplicationException exception) {
            return ofStatus(exception);
        }
        WebError error = TemporaryFailure.isCauseOf(thrown) ? WebError.TEMPORARY_FAILURE : WebError.INTERNAL_ERROR;
        return responses.create(error, List.of(), failedRequest(), thrown);
    }

    private Response ofStatus(WebApplicationException thrown) {
        Response original = thrown.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        WebError error = WebError.ofStatus(original.getStatus());
        return withHeadersOf(original, responses.create(error, List.of(), failedRequest(), thrown));
    }

    // The caller needs Allow of a 405 and Retry-After of a 503.
    private static Response withHeadersOf(Response original, Response response) {
        Response.ResponseBuilder builder = Response.fromResponse(response);
        for (String name : List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER)) {
            if (original.getHeaderString(name) != null) {
                builder.header(name, original.getHeaderString(name));
            }
        }
        return builder.build();
    }

    private FailedRequest failedRequest() {
        return new FailedRequest(request.getMethod(), uri.getPath(false).replaceFirst("^/", ""), accepted());
    }

    private List<MediaType> accepted() {
        try {
            return headers.getAcceptableMediaTypes();
        } catch (IllegalArgumentException | WebApplicationException unreadable) {
            return List.of();
        }
    }
}
