package io.stablemint.orders.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.web.page.RenderedPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ConsoleOrderPageTest {

    @Test
    void operatorSeesTheActionsOfTheState_andAllPersonalData() {
        Document page = RenderedPage.parse(SampleConsolePages.order(OrderState.IN_REVIEW, true));

        assertThat(page.select(".actions a").eachText())
                .containsExactly("Accept as paid…", "Refund…", "Retry the request now…");
        assertThat(page.select(".facts").text()).contains("Anna Holm", "anna@example.org");
    }

    @Test
    void clerkSeesNoActions_andMaskedPersonalData() {
        Document page = RenderedPage.parse(SampleConsolePages.order(OrderState.IN_REVIEW, false));

        assertThat(page.select(".actions a, main form")).isEmpty();
        assertThat(page.select(".facts").text()).contains("A•••", "a•••@e•••").doesNotContain("Anna", "example.org");
    }

    @Test
    void timelineShowsWhoChangedWhatAndWhy_withoutTheCheckoutAddress() {
        Document page = RenderedPage.parse(SampleConsolePages.order(OrderState.PAID, true));

        assertThat(page.select(".timeline li").text())
                .contains("Job: recover", "No usable answer", "STMNT1201E: No answer.", "Order: state", "NEW", "PAID")
                .doesNotContain("checkout.stablemint.io");
    }

    @Test
    void nextStepsSayWhatHappensAndWhen() {
        Document page = RenderedPage.parse(SampleConsolePages.order(OrderState.AWAITING_PAYMENT, true));

        assertThat(page.select(".next-steps li").eachText())
                .containsExactly(
                        "A job retries the request of attempt 1 with the same idempotency key. 22 Nov 2026, 12:00:12 UTC",
                        "The order is cancelled if it is not paid by then and no attempt is open. 22 Nov 2026, 13:00:00 UTC");
    }
}
