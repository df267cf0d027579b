package io.stablemint.orders.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.ordering.OrderPage.Position;
import io.stablemint.orders.web.Samples;
import io.stablemint.orders.web.problem.WebException;
import org.junit.jupiter.api.Test;

class OrderSearchFormTest {

    @Test
    void addressOfTheNextPage_isReadAgain() {
        OrderSearchForm form = new OrderSearchForm("a b&c", "PAID", "", "", "");

        String query = form.queryAfter(new Position(Samples.NOON, Samples.ORDER));

        assertThat(query)
                .isEqualTo("q=a+b%26c&state=PAID&from=&until=&after=2026-11-22T12%3A00%3A00Z%7E" + Samples.ORDER);
        assertThat(new OrderSearchForm("", "", "", "", "2026-11-22T12:00:00Z~" + Samples.ORDER).position())
                .contains(new Position(Samples.NOON, Samples.ORDER));
    }

    @Test
    void positionIsRejected_whenItIsInvalid() {
        for (String after :
                new String[] {"x", "2026-11-22T12:00:00Z", "2026-11-22T12:00:00Z~no", "~" + Samples.ORDER}) {
            assertThatThrownBy(() -> new OrderSearchForm("", "", "", "", after).position())
                    .isInstanceOfSatisfying(
                            WebException.class,
                            rejected -> assertThat(rejected.problems())
                                    .containsExactly("'after' is not the address of a page of results."));
        }
    }
}
