package io.stablemint.examples.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.invoices.web.InvoiceApplication;
import com.example.invoices.web.InvoicePages;
import com.example.invoices.web.PaymentResource;
import io.stablemint.examples.payment.RunningInvoices;
import io.stablemint.examples.support.Eventually;
import io.stablemint.examples.support.Http;
import io.stablemint.examples.support.LogRecords;
import io.stablemint.examples.support.SandboxControl;
import io.stablemint.sandbox.junit.SandboxExtension;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mistakes that the first webhook shows. */
class WebhookMistakesTest {

    private static final int PORT = Http.freePort();

    @RegisterExtension
    private static final SandboxExtension SANDBOX = SandboxExtension.sandbox()
            .with(
                    "sandbox.webhook-url",
                    () -> RunningInvoices.notifications(PORT).toString());

    private final SandboxControl sandbox = new SandboxControl(SANDBOX.running());

    @Test
    void wrongKey() throws IOException, GeneralSecurityException {
        Map<String, String> settings = sandbox.settings();
        settings.remove("stablemint.webhook.public-key-file");
        settings.put("stablemint.webhook.public-key", anotherKey());

        try (LogRecords log = LogRecords.of("io.stablemint.client");
                RunningInvoices invoices = RunningInvoices.start(new InvoiceApplication(), PORT, settings)) {
            invoices.pay("2026-001");
            sandbox.customer("pay");

            Eventually.await("a webhook is refused", () -> sandbox.outcomes().contains("401"));
            Eventually.await("no webhook is under way", sandbox::hasTriedAll);
            assertThat(log.messages()).contains(Guide.message("The webhook key is wrong"));
        }
    }

    /** Nobody can see from inside an application which resources are called; the sender sees it. */
    @Test
    void resourceNotRegistered() throws IOException {
        try (RunningInvoices invoices = RunningInvoices.start(new WithoutNotifications(), PORT, sandbox.settings())) {
            invoices.pay("2026-001");
            sandbox.customer("pay");

            Eventually.await("every webhook was sent", sandbox::hasTriedAll);
            assertThat(sandbox.outcomes())
                    .isNotEmpty()
                    .allSatisfy(outcome -> assertThat("\"outcome\":\"" + outcome + "\"")
                            .isEqualTo(Guide.message("The webhook resource is not registered")));
        }
    }

    private static String anotherKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(generator.generateKeyPair().getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----";
    }

    private static final class WithoutNotifications extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(InvoicePages.class, PaymentResource.class);
        }
    }
}
