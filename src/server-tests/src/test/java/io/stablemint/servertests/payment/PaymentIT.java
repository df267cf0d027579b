package io.stablemint.servertests.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.servertests.application.Archives;
import io.stablemint.servertests.environment.Checkout;
import io.stablemint.servertests.environment.SandboxControl;
import io.stablemint.servertests.environment.ServerLog;
import io.stablemint.servertests.environment.TestSandbox;
import io.stablemint.testsupport.waiting.Await;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/** The short test of every server: deploy, pay, get the webhook. */
@ArquillianTest
@RunAsClient
class PaymentIT {

    private final ServerLog log = ServerLog.fromNowOn();

    private final Checkout checkout = new Checkout(TestSandbox.WEBHOOK_APPLICATION);
    private final SandboxControl sandbox = TestSandbox.control();

    @Deployment(testable = false)
    static Archive<?> payments() {
        return Archives.war(TestSandbox.WEBHOOK_APPLICATION);
    }

    @Test
    void observersGetTheWebhooks_whenTheCustomerPays() {
        String order = UUID.randomUUID().toString();

        HttpResponse<String> started = checkout.start(order);

        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        assertThat(sandbox.requestsWith(order))
                .extracting(request -> request.getInt("status"))
                .containsExactly(200);
        assertThat(checkout.events()).contains("operation SUCCEEDED");

        sandbox.pay(started.body());

        List<String> events =
                Await.until("Five webhooks", () -> sandbox.eventIdsOf(started.body()), ids -> ids.size() == 5);
        events.forEach(id -> checkout.awaitEvent("notification " + id));
        assertThat(log.problemsOfTheClient()).isEmpty();
    }

    @Test
    void aFurtherMerchantPays_withTheSettingsThatItInherits() {
        HttpResponse<String> started = checkout.start(UUID.randomUUID().toString(), "eu");

        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
    }
}
