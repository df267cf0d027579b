package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderSearch;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What an operator looks for, as the address tells it. */
public class SearchParameters {

    private static final Duration WITHOUT_FROM = Duration.ofDays(1);

    @QueryParam("state")
    @Parameter(description = "Any of these states; all if there is none")
    private Set<String> states = Set.of();

    @QueryParam("from")
    @DefaultValue("")
    @Parameter(
            description =
                    "First instant of the order, inclusive, such as 2026-11-22T00:00:00Z; a day before 'until' if missing")
    private String from = "";

    @QueryParam("until")
    @DefaultValue("")
    @Parameter(description = "Last instant of the order, exclusive; now if missing")
    private String until = "";

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "At most so many, newest first; 1 to 500")
    private String limit = "100";

    /**
     * The search, if it can be made.
     *
     * @throws WebException saying what is wrong with which parameter
     */
    OrderSearch search(Clock clock) {
        try {
            Instant end = until.isEmpty() ? clock.instant() : Instant.parse(until);
            Instant begin = from.isEmpty() ? end.minus(WITHOUT_FROM) : Instant.parse(from);
            return new OrderSearch(readStates(), begin, end, Integer.parseInt(limit));
        } catch (NumberFormatException notANumber) {
            throw refused("'limit' is a whole number.");
        } catch (DateTimeException notAnInstant) {
            throw refused("'from' and 'until' are instants in UTC, such as 2026-11-22T00:00:00Z.");
        } catch (IllegalArgumentException wrong) {
            throw refused(String.valueOf(wrong.getMessage()));
        }
    }

    private Set<OrderState> readStates() {
        return states.stream().map(SearchParameters::state).collect(Collectors.toUnmodifiableSet());
    }

    private static OrderState state(String name) {
        return Arrays.stream(OrderState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> refused("'state' is one or several of " + Arrays.toString(OrderState.values()) + "."));
    }

    private static WebException refused(String problem) {
        return new WebException(WebError.MALFORMED, List.of(problem));
    }
}
