package io.stablemint.examples.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.invoices.web.InvoiceApplication;
import io.stablemint.examples.support.Eventually;
import io.stablemint.examples.support.Http;
import io.stablemint.examples.support.LogRecords;
import io.stablemint.examples.support.SandboxControl;
import io.stablemint.sandbox.junit.SandboxExtension;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the button to a paid invoice, and what must not happen on the way. */
class InvoicePaymentTest {

    private static final String INVOICE = "2026-001";
    private static final int PORT = Http.freePort();

    @RegisterExtension
    private static final SandboxExtension SANDBOX = SandboxExtension.sandbox()
            .with(
                    "sandbox.webhook-url",
                    () -> RunningInvoices.notifications(PORT).toString());

    private final SandboxControl sandbox = new SandboxControl(SANDBOX.running());
    private final LogRecords log = LogRecords.of("com.example.invoices");
    private final RunningInvoices invoices = RunningInvoices.start(new InvoiceApplication(), PORT, sandbox.settings());

    @AfterEach
    void stop() {
        Eventually.await("no webhook is under way", sandbox::hasTriedAll);
        invoices.close();
        log.close();
    }

    @Test
    void invoiceIsPaid_whenTheCustomerPaid() {
        assertThat(invoices.page(INVOICE)).contains("EUR 4.20").contains("Pay now");
        URI checkout = invoices.payAt(INVOICE);
        assertThat(Http.get(checkout).body()).contains("4.20");
        assertThat(invoices.isPaid(INVOICE)).isFalse();

        sandbox.customer("pay");

        awaitPaid();
        assertThat(invoices.payAt(INVOICE)).hasPath("/invoices/" + INVOICE);
    }

    @Test
    void thereIsOneSession_whenTheCustomerPressesTwice() {
        assertThat(invoices.payAt(INVOICE)).isEqualTo(invoices.payAt(INVOICE));

        assertThat(sandbox.sessions()).hasSize(1);
    }

    @Test
    void thereIsOneSession_whenTheFirstAnswerWasLost() {
        sandbox.fault("{\"on\": \"/session/hosted\", \"times\": 1, \"when\": \"after\", \"close\": true}");

        invoices.payAt(INVOICE);

        assertThat(sandbox.sessions()).hasSize(1);
    }

    @Test
    void invoiceIsPaidOnce_whenEveryNotificationComesThreeTimes() {
        sandbox.fault("{\"on\": \"webhooks\", \"copies\": 3}");
        invoices.payAt(INVOICE);

        sandbox.customer("pay");

        Eventually.await("all copies are acknowledged", () -> sandbox.acknowledged("completed") == 3);
        assertThat(invoices.isPaid(INVOICE)).isTrue();
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void invoiceStaysOpen_whenANotificationIsNotSignedByStableMint() {
        invoices.payAt(INVOICE);
        sandbox.fault("{\"on\": \"webhooks\", \"badSignature\": true}");

        sandbox.customer("pay");

        Eventually.await("the notification is refused", () -> sandbox.outcomes().contains("401"));
        assertThat(invoices.isPaid(INVOICE)).isFalse();
    }

    @Test
    void invoiceStaysOpen_whenTheMoneyIsNotItsTotal() {
        invoices.payAt(INVOICE);
        sandbox.fault("{\"on\": \"webhooks\", \"merge\": {\"amount\": 4.19}}");

        sandbox.customer("pay");

        Eventually.await("the notification is handled", () -> sandbox.acknowledged("completed") == 1);
        assertThat(invoices.isPaid(INVOICE)).isFalse();
        assertThat(log.messages()).contains("Invoice {0} stays open: the money is not its total.");
    }

    @Test
    void customerGetsANewSession_whenThePaymentFailed() {
        URI first = invoices.payAt(INVOICE);
        sandbox.customer("decline");
        Eventually.await("the notification is handled", () -> sandbox.acknowledged("failed") == 1);

        assertThat(invoices.payAt(INVOICE)).isNotEqualTo(first);

        sandbox.customer("pay");
        awaitPaid();
    }

    @Test
    void customerGetsANewSession_whenTheFirstExpired() {
        sandbox.fault("{\"on\": \"/session/hosted\", \"times\": 1, \"lifetimeSeconds\": -60}");

        invoices.payAt(INVOICE);

        assertThat(sandbox.sessions()).hasSize(2);
    }

    @Test
    void customerIsAskedToTryLater_whenStableMintIsNotAvailable() {
        sandbox.fault("{\"on\": \"/session/hosted\", \"answer\": {\"status\": 503, \"body\": \"busy\"}}");

        HttpResponse<String> answer = invoices.pay(INVOICE);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("you will not pay twice");
    }

    private void awaitPaid() {
        Eventually.await("the invoice is paid", () -> invoices.isPaid(INVOICE));
    }
}
