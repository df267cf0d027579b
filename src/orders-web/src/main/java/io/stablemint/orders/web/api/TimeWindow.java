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

/** A piece of time, as the address tells it: the last day, unless it says otherwise. */
public class TimeWindow {

    private static final Duration WITHOUT_FROM = Duration.ofDays(1);

    @QueryParam("from")
    @DefaultValue("")
    @Parameter(description = "First instant, inclusive, such as 2026-11-22T00:00:00Z; a day before 'until' if missing")
    private String from = "";

    @QueryParam("until")
    @DefaultValue("")
    @Parameter(description = "Last instant, exclusive; now if missing")
    private String until = "";

    /** For Jakarta REST, which fills it in. */
    public TimeWindow() {}

    TimeWindow(String from, String until) {
        this.from = from;
        this.until = until;
    }

    Instant until(Clock clock) {
        return until.isEmpty() ? clock.instant() : instant(until);
    }

    /**
     * Where it begins.
     *
     * @throws WebException if it does not begin before it ends
     */
    Instant from(Clock clock) {
        Instant end = until(clock);
        Instant begin = from.isEmpty() ? end.minus(WITHOUT_FROM) : instant(from);
        if (!begin.isBefore(end)) {
            throw refused("The window from " + begin + " until " + end + " is empty.");
        }
        return begin;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw refused("'from' and 'until' are instants in UTC, such as 2026-11-22T00:00:00Z.");
        }
    }

    private static WebException refused(String problem) {
        return new WebException(WebError.MALFORMED, List.of(problem));
    }
}
