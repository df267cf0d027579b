package io.stablemint.orders.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.web.Samples;
import io.stablemint.orders.web.page.RenderedPage;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OrderPageTest {

    @Test
    void pollingEnds_whenTheStateIsFinal() {
        assertThat(order(OrderState.AWAITING_PAYMENT).attr("data-last")).isEqualTo("false");
        assertThat(order(OrderState.PAID).attr("data-last")).isEqualTo("true");
    }

    @Test
    void scriptGetsTheStatusUrl_andTheShownStatus() {
        var order = order(OrderState.AWAITING_PAYMENT);

        assertThat(order.attr("data-status-url"))
                .isEqualTo("/shop/api/orders/01KAPQ0J7ZC5W2X3Y4ZABCDEFG?token=ABCDEFGHJKMNPQRSTVWXYZ0123");
        assertThat(order.attr("data-mark")).isEqualTo("AWAITING_PAYMENT/01KAPQ0J7ZATTEMPT000000001/OPEN");
    }

    @Test
    void changesAreAnnounced_andThereIsAReloadLinkWithoutScripts() {
        Document document = page(OrderState.AWAITING_PAYMENT);

        assertThat(document.selectFirst("#notice").attr("aria-live")).isEqualTo("polite");
        assertThat(document.selectFirst("#notice noscript").html()).contains("Reload this page");
    }

    @Test
    void payButtonPostsTheAccessToken() {
        var form = page(OrderState.AWAITING_PAYMENT).selectFirst("#notice form");

        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.attr("action")).isEqualTo("/shop/orders/01KAPQ0J7ZC5W2X3Y4ZABCDEFG/pay");
        assertThat(form.selectFirst("[name=token]").val()).isEqualTo("ABCDEFGHJKMNPQRSTVWXYZ0123");
    }

    @Test
    void noFormAndNoTimeLimit_whenTheOrderIsPaid() {
        Document document = page(OrderState.PAID);

        assertThat(document.select("main form")).isEmpty();
        assertThat(document.select("main dt").eachText())
                .doesNotContain("Pay by")
                .contains("Paid");
    }

    private static org.jsoup.nodes.Element order(OrderState state) {
        return page(state).selectFirst("#order");
    }

    private static Document page(OrderState state) {
        return RenderedPage.parse(
                OrderPageModel.of(Samples.order(state, Optional.empty()), List.of(Samples.attempt(AttemptState.OPEN)))
                        .orderPage(CheckoutReturn.NONE));
    }
}
