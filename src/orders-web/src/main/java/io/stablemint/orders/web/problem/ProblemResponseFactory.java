package io.stablemint.orders.web.problem;

import io.stablemint.orders.web.page.Page;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** Creates error responses: problem+json for API calls, an HTML page for browsers. */
public final class ProblemResponseFactory {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final IncidentLog incidentLog;

    /**
     * A factory with its own incident log.
     *
     * @param incidentIds generates short random ids
     */
    public ProblemResponseFactory(Supplier<String> incidentIds) {
        this.incidentLog = new IncidentLog(incidentIds);
    }

    /** Logs the error and creates the response.
     *
     * @param problems details; the response contains them
     * @param cause logged, never in the response
     */
    Response create(WebError error, List<String> problems, FailedRequest request, Throwable cause) {
        String incident = incidentLog.log(error, request.method(), request.path(), cause);
        Problem problem = new Problem(error.title(), error.status(), error.advice(), error.id(), incident, problems);
        Response.ResponseBuilder response =
                Response.status(error.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (error == WebError.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Harbour Roast\", charset=\"UTF-8\"");
        }
        if (error.isTemporary()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return request.wantsJson()
                ? response.type(Problem.MEDIA_TYPE).entity(problem).build()
                : response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(Page.named(request.isConsole() ? "console-problem" : "problem")
                                .with("problem", problem)
                                .with("reload", error.isTemporary() && request.isSafe()))
                        .build();
    }
}
