package io.stablemint.servertests.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stablemint.servertests.environment.SandboxControl;
import io.stablemint.servertests.server.ServerKind;
import io.stablemint.servertests.server.ServerUnderTest;
import io.stablemint.testsupport.http.Http;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import io.stablemint.testsupport.waiting.Await;
import java.io.File;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** An invoice is paid in the example's EAR, which gets its settings from the server. */
@ArquillianTest
@RunAsClient
class InvoicesIT {

    private static final String EAR = "invoices";
    private static final String INVOICE = "2026-001";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = EAR, managed = false, testable = false)
    static Archive<?> invoices() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("invoices.ear")));
    }

    @Test
    void invoiceIsPaid() {
        assumeTrue(ServerKind.underTest().isShared(), "Payara Micro is tested with WARs only");
        try (SandboxProcess sandbox = startSandbox()) {
            ServerUnderTest.get().configure(settings(sandbox));
            try {
                deployer.deploy(EAR);
                payTheInvoice(new SandboxControl(sandbox.url()));
            } finally {
                ServerUnderTest.get().configure(Map.of());
            }
        }
    }

    private void payTheInvoice(SandboxControl sandbox) {
        try {
            assertThat(page().body()).contains("Pay now");

            HttpResponse<String> checkout = pay();
            assertThat(checkout.statusCode()).as(checkout.body()).isEqualTo(303);
            sandbox.pay(sandbox.referenceOf(INVOICE));

            Await.until("The invoice's payment", () -> page().body(), page -> page.contains("Paid. Thank you."));
        } finally {
            deployer.undeploy(EAR);
        }
    }

    private static HttpResponse<String> page() {
        return Http.send(HttpRequest.newBuilder(url("/" + INVOICE)).GET().build());
    }

    private static HttpResponse<String> pay() {
        return Http.send(HttpRequest.newBuilder(url("/" + INVOICE + "/payment"))
                .POST(BodyPublishers.noBody())
                .build());
    }

    private static URI url(String path) {
        return ServerUnderTest.get().url(EAR + path);
    }

    private static SandboxProcess startSandbox() {
        return SandboxProcess.start(
                Path.of(System.getProperty("sandbox.jar")),
                ServerKind.underTest().work().resolve("example"),
                Map.of("sandbox.webhook-url", url("/stablemint/notifications"), "sandbox.webhook-time-scale", "0.001"));
    }

    private static Map<String, Object> settings(SandboxProcess sandbox) {
        Map<String, Object> settings = new HashMap<>(sandbox.clientSettings());
        settings.put("invoices.public-url", url(""));
        return settings;
    }
}
