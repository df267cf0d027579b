package io.stablemint.orders.web.problem;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * The body of an error response: {@code application/problem+json} of RFC 9457.
 *
 * @param title the same for every problem with this error id
 * @param status the HTTP status code
 * @param detail what the user can do
 * @param errorId for example {@code ORDER5005E}; explained in docs/errors
 * @param incident the id of this one occurrence; the server's log has the same id
 * @param problems details; may be empty
 */
@JsonbPropertyOrder({"title", "status", "detail", "errorId", "incident", "problems"})
public record Problem(String title, int status, String detail, String errorId, String incident, List<String> problems) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        problems = List.copyOf(problems);
    }
}
