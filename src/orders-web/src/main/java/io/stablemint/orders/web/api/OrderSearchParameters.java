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

/** The query parameters of the operators' order search. */
public class OrderSearchParameters {

    @QueryParam("state")
    @Parameter(description = "One or more states; all states if missing")
    private Set<String> states = Set.of();

    @BeanParam
    private TimeWindow window = new TimeWindow();

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "The maximum number of orders, 1 to 500")
    private String limit = "100";

    /** For Jakarta REST, which sets the fields. */
    public OrderSearchParameters() {}

    OrderSearchParameters(Set<String> states, TimeWindow window, String limit) {
        this.states = Set.copyOf(states);
        this.window = window;
        this.limit = limit;
    }

    /**
     * Parses and validates the parameters.
     *
     * @throws WebException if a parameter is invalid; its message names the parameter
     */
    OrderSearch toSearch(Clock clock) {
        try {
            return new OrderSearch(parseStates(), window.from(clock), window.until(clock), Integer.parseInt(limit));
        } catch (NumberFormatException notANumber) {
            throw invalid("'limit' must be a whole number.");
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private Set<OrderState> parseStates() {
        return states.stream().map(OrderSearchParameters::parseState).collect(Collectors.toUnmodifiableSet());
    }

    private static OrderState parseState(String name) {
        return Arrays.stream(OrderState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> invalid("'state' must be one or more of " + Arrays.toString(OrderState.values()) + "."));
    }

    private static WebException invalid(String problem) {
        return new WebException(WebError.BAD_REQUEST, List.of(problem));
    }
}
