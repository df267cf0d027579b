package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderSearch;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What an operator looks for, as the address tells it. */
public class SearchParameters {

    @QueryParam("state")
    @Parameter(description = "Any of these states; all if there is none")
    private Set<String> states = Set.of();

    @BeanParam
    private TimeWindow window = new TimeWindow();

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "At most so many, newest first; 1 to 500")
    private String limit = "100";

    /** For Jakarta REST, which fills it in. */
    public SearchParameters() {}

    SearchParameters(Set<String> states, TimeWindow window, String limit) {
        this.states = Set.copyOf(states);
        this.window = window;
        this.limit = limit;
    }

    /**
     * The search, if it can be made.
     *
     * @throws WebException saying what is wrong with which parameter
     */
    OrderSearch search(Clock clock) {
        try {
            return new OrderSearch(readStates(), window.from(clock), window.until(clock), Integer.parseInt(limit));
        } catch (NumberFormatException notANumber) {
            throw refused("'limit' is a whole number.");
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
