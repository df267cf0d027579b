package io.stablemint.orders.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.ordering.OrderSearch;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.web.problem.WebException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderSearchParametersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void lastDayIsSearched_whenNoParametersAreSet() {
        assertThat(search(Set.of(), "", "", "100"))
                .isEqualTo(new OrderSearch(Set.of(), NOW.minusSeconds(24 * 60 * 60), NOW, 100));
    }

    @Test
    void allParametersAreUsed() {
        assertThat(search(Set.of("PAID", "NEW"), "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", "5"))
                .isEqualTo(new OrderSearch(
                        Set.of(OrderState.PAID, OrderState.NEW),
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-11-02T00:00:00Z"),
                        5));
    }

    @Test
    void searchIsRejected_whenAParameterIsInvalid() {
        assertRejected(
                Set.of("LOST"),
                "",
                "",
                "1",
                "'state' must be one or more of [NEW, AWAITING_PAYMENT, PAID, CANCELLED, IN_REVIEW, REFUND_DUE, REFUNDED].");
        assertRejected(
                Set.of(),
                "yesterday",
                "",
                "1",
                "'from' and 'until' must be instants in UTC, such as 2026-11-22T00:00:00Z.");
        assertRejected(Set.of(), "", "", "many", "'limit' must be a whole number.");
        assertRejected(Set.of(), "", "", "501", "The limit of a search is 1 to 500; got 501.");
        assertRejected(
                Set.of(),
                "2026-11-22T12:00:00Z",
                "",
                "1",
                "The time window from 2026-11-22T12:00:00Z until 2026-11-22T12:00:00Z is empty.");
    }

    private static void assertRejected(Set<String> states, String from, String until, String limit, String problem) {
        assertThatThrownBy(() -> search(states, from, until, limit))
                .isInstanceOfSatisfying(
                        WebException.class,
                        rejected -> assertThat(rejected.problems()).isEqualTo(List.of(problem)));
    }

    private static OrderSearch search(Set<String> states, String from, String until, String limit) {
        return new OrderSearchParameters(states, new TimeWindow(from, until), limit).toSearch(CLOCK);
    }
}
