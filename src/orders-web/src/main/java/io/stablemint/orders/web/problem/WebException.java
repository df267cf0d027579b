package io.stablemint.orders.web.problem;

import java.util.List;

/** Ends the request with a {@link WebError}. */
public class WebException extends RuntimeException {

    private final WebError error;
    private final List<String> problems;

    public WebException(WebError error) {
        this(error, List.of());
    }

    /**
     * An error with details.
     *
     * @param problems the details, in sentences; the response contains them
     */
    public WebException(WebError error, List<String> problems) {
        super(error.id() + ": " + error.title() + (problems.isEmpty() ? "" : " " + problems));
        this.error = error;
        this.problems = List.copyOf(problems);
    }

    public WebError error() {
        return error;
    }

    public List<String> problems() {
        return problems;
    }
}
