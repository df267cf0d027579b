package io.stablemint.orders.web.problem;

import io.stablemint.orders.web.page.Page;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** Answers a request with what is wrong: the API with problem+json, everybody else with a page. */
public final class ProblemAnswers {

    private final Incidents incidents;

    /**
     * Names incidents as told.
     *
     * @param incidentNames short random texts
     */
    public ProblemAnswers(Supplier<String> incidentNames) {
        this.incidents = new Incidents(incidentNames);
    }

    /** Writes the case down, and gives the answer.
     *
     * @param problems what exactly is wrong; shown
     * @param cause logged, never shown
     */
    Response answer(WebError error, List<String> problems, Asked asked, Throwable cause) {
        String incident = incidents.record(error, asked.method(), asked.path(), cause);
        Problem problem = new Problem(error.title(), error.status(), error.advice(), error.id(), incident, problems);
        Response.ResponseBuilder answer = Response.status(error.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (error == WebError.NOT_SIGNED_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Harbour Roast\", charset=\"UTF-8\"");
        }
        return asked.wantsJson()
                ? answer.type(Problem.MEDIA_TYPE).entity(problem).build()
                : answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(Page.named("problem").with("problem", problem))
                        .build();
    }
}
