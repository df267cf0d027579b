package io.stablemint.orders.web.problem;

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

/** The last stop of everything that went wrong. */
@Provider
@Dependent
@SuppressWarnings("NullAway.Init") // the container fills in what is marked @Context
public class EveryException implements ExceptionMapper<Throwable> {

    private final ProblemAnswers answers;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Context
    private Request request;

    /** RESTEasy wants to see one without parameters, although CDI makes the instance. */
    @SuppressWarnings("NullAway")
    public EveryException() {
        this.answers = null;
    }

    @Inject
    public EveryException(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebException ours) {
            return answers.answer(ours.error(), ours.problems(), asked(), thrown);
        }
        if (thrown instanceof WebApplicationException theirs) {
            return ofStatus(theirs);
        }
        return answers.answer(WebError.OUR_FAULT, List.of(), asked(), thrown);
    }

    private Response ofStatus(WebApplicationException thrown) {
        Response meant = thrown.getResponse();
        if (meant.getStatus() < 400) {
            return meant;
        }
        Response answer = answers.answer(WebError.ofStatus(meant.getStatus()), List.of(), asked(), thrown);
        return withHeadersOf(meant, answer);
    }

    // Allow of a 405, Retry-After of a 503: the caller needs them.
    private static Response withHeadersOf(Response meant, Response answer) {
        Response.ResponseBuilder more = Response.fromResponse(answer);
        for (String name : List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER)) {
            if (meant.getHeaderString(name) != null) {
                more.header(name, meant.getHeaderString(name));
            }
        }
        return more.build();
    }

    private Asked asked() {
        return new Asked(request.getMethod(), uri.getPath(false).replaceFirst("^/", ""), accepted());
    }

    private List<MediaType> accepted() {
        try {
            return headers.getAcceptableMediaTypes();
        } catch (IllegalArgumentException | WebApplicationException unreadable) {
            return List.of();
        }
    }
}
