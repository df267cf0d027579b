package io.stablemint.orders.web.api;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters for a time window. The default is the last 24 hours. */
public class TimeWindow {

    private static final Duration DEFAULT_LENGTH = Duration.ofDays(1);

    @QueryParam("from")
    @DefaultValue("")
    @Parameter(description = "Start, inclusive, such as 2026-11-22T00:00:00Z; a day before 'until' if missing")
    private String from = "";

    @QueryParam("until")
    @DefaultValue("")
    @Parameter(description = "End, exclusive; now if missing")
    private String until = "";

    /** For Jakarta REST, which sets the fields. */
    public TimeWindow() {}

    TimeWindow(String from, String until) {
        this.from = from;
        this.until = until;
    }

    Instant until(Clock clock) {
        return until.isEmpty() ? clock.instant() : parse(until);
    }

    /**
     * The start of the window.
     *
     * @throws WebException if the start is not before the end
     */
    Instant from(Clock clock) {
        Instant end = until(clock);
        Instant start = from.isEmpty() ? end.minus(DEFAULT_LENGTH) : parse(from);
        if (!start.isBefore(end)) {
            throw invalid("The time window from " + start + " until " + end + " is empty.");
        }
        return start;
    }

    private static Instant parse(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw invalid("'from' and 'until' must be instants in UTC, such as 2026-11-22T00:00:00Z.");
        }
    }

    private static WebException invalid(String problem) {
        return new WebException(WebError.BAD_REQUEST, List.of(problem));
    }
}
