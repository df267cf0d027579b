package io.stablemint.orders.web.problem;

import java.util.List;

/** Ends a request with one of our errors. */
public class WebException extends RuntimeException {

    private final WebError error;
    private final List<String> problems;

    public WebException(WebError error) {
        this(error, List.of());
    }

    /**
     * With details.
     *
     * @param problems what exactly is wrong, in sentences for the caller; they are shown
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
