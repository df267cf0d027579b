package io.stablemint.orders.web.problem;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * RFC 9457's {@code application/problem+json}.
 *
 * @param title the same for every problem of its kind
 * @param status the HTTP status
 * @param detail what to do, in sentences for people
 * @param errorId the kind of problem, for example {@code ORDER5005E}; explained in docs/errors
 * @param incident this one case: the same text is in the server's log
 * @param problems what exactly is wrong, if there is more to say
 */
@JsonbPropertyOrder({"title", "status", "detail", "errorId", "incident", "problems"})
public record Problem(String title, int status, String detail, String errorId, String incident, List<String> problems) {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        problems = List.copyOf(problems);
    }
}
