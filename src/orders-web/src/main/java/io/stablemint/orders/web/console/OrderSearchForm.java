package io.stablemint.orders.web.console;

import io.stablemint.orders.operations.OrderFinder;
import io.stablemint.orders.ordering.OrderFilter;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderPage.Position;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query parameters of the order search. Templates use it as {@code search}. */
public class OrderSearchForm {

    private static final int MAX_TEXT_LENGTH = 200;
    private static final String SEPARATOR = "~";

    @QueryParam("q")
    @DefaultValue("")
    private String text = "";

    @QueryParam("state")
    @DefaultValue("")
    private String state = "";

    @QueryParam("from")
    @DefaultValue("")
    private String from = "";

    @QueryParam("until")
    @DefaultValue("")
    private String until = "";

    @QueryParam("after")
    @DefaultValue("")
    private String after = "";

    /** For Jakarta REST, which sets the fields. */
    public OrderSearchForm() {}

    OrderSearchForm(String text, String state, String from, String until, String after) {
        this.text = text;
        this.state = state;
        this.from = from;
        this.until = until;
        this.after = after;
    }

    public String text() {
        return text;
    }

    public String state() {
        return state;
    }

    public String from() {
        return from;
    }

    public String until() {
        return until;
    }

    /** Whether it is a later page of the result. */
    public boolean isLaterPage() {
        return !after.isEmpty();
    }

    /** Whether the search has no criteria. */
    public boolean isEmpty() {
        return Stream.of(text, state, from, until).allMatch(String::isEmpty);
    }

    /**
     * The filter for these parameters.
     *
     * @throws WebException if a parameter is invalid; its message names the parameter
     */
    OrderFilter filter(OrderFinder finder) {
        if (text.length() > MAX_TEXT_LENGTH) {
            throw invalid("The text of a search has at most " + MAX_TEXT_LENGTH + " characters.");
        }
        // The last day is included.
        Optional<Instant> end = day("until", until).map(day -> startOf(day.plusDays(1)));
        return new OrderFilter(
                finder.criterion(text), states(), day("from", from).map(OrderSearchForm::startOf), end);
    }

    private Set<OrderState> states() {
        Set<OrderState> named = Arrays.stream(OrderState.values())
                .filter(known -> known.name().equals(state))
                .collect(Collectors.toSet());
        if (named.isEmpty() && !state.isEmpty()) {
            throw invalid("'state' must be one of " + Arrays.toString(OrderState.values()) + ".");
        }
        return named;
    }

    /** The position after which the page begins; empty for the first page. */
    Optional<Position> position() {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = after.split(SEPARATOR, -1);
        try {
            return Optional.of(new Position(
                    Instant.parse(parts[0]),
                    OrderId.parse(parts[1]).orElseThrow(() -> new DateTimeException("not an order"))));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw invalid("'after' is not the address of a page of results.");
        }
    }

    /** The query of the page after this position. */
    String queryAfter(Position position) {
        return query() + "&after=" + encoded(position.createdAt() + SEPARATOR + position.id());
    }

    /** The query without a position. */
    public String query() {
        return Stream.of(List.of("q", text), List.of("state", state), List.of("from", from), List.of("until", until))
                .map(pair -> pair.get(0) + "=" + encoded(pair.get(1)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<LocalDate> day(String name, String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeException notADay) {
            throw invalid("'" + name + "' must be a day such as 2026-11-22.");
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static WebException invalid(String problem) {
        return new WebException(WebError.BAD_REQUEST, List.of(problem));
    }
}
