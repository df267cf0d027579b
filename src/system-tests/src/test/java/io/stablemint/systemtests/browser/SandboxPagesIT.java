package io.stablemint.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page of the sandbox: valid HTML, no finding of axe, no scrolling to the side; with a picture of each. */
class SandboxPagesIT {

    private static SandboxProcess sandbox;
    private static final Map<String, URI> PAGES = new HashMap<>();

    static final List<String> PAGE_NAMES = List.of(
            "overview",
            "session-open",
            "session-paid",
            "request-rejected",
            "webhook",
            "unknown",
            "checkout",
            "checkout-paid");

    @BeforeAll
    static void startSandboxWithData() {
        sandbox = SandboxProcess.start(
                Artifacts.sandboxJar(),
                Path.of("target", "sandbox-looked-at"),
                Map.of("sandbox.partner-name", "Harbour Roast", "sandbox.webhook-time-scale", 0.001));
        SandboxPartner partner = new SandboxPartner(sandbox);
        Sandbox controlApi = new Sandbox(sandbox.url());
        JsonObject open = partner.createSession("0192f3a4-7c1d-7e55-9b1f-3a1d2c4b5e6f");
        JsonObject paid = partner.createSession("order-2");
        controlApi.pay(paid.getString("reference"));
        controlApi.decline(partner.createSession("order-3").getString("reference"));
        controlApi.injectFault("{\"on\": \"webhooks\", \"times\": 1, \"drop\": true}");
        partner.sendWithSeparator(", ");
        PAGES.put("overview", sandbox.url());
        PAGES.put("session-open", page("control/sessions/" + open.getString("reference")));
        PAGES.put("session-paid", page("control/sessions/" + paid.getString("reference")));
        PAGES.put("request-rejected", page("control/requests/4"));
        PAGES.put("webhook", page("control/webhooks/1"));
        PAGES.put("unknown", page("control/sessions/none"));
        PAGES.put("checkout", URI.create(open.getString("url")));
        PAGES.put("checkout-paid", URI.create(paid.getString("url")));
    }

    @AfterAll
    static void stopSandbox() {
        PageChecks.writeFigures();
        sandbox.close();
    }

    @ParameterizedTest
    @FieldSource("PAGE_NAMES")
    void hasNoFinding(String name) {
        try (SandboxBrowser browser = SandboxBrowser.wide()) {
            browser.open(Objects.requireNonNull(PAGES.get(name)));
            if (name.equals("checkout")) {
                browser.openDetails("Tester tools");
            }
            assertThat(browser.htmlErrors("sandbox-" + name)).isEmpty();
            assertThat(browser.findings("sandbox-" + name)).isEmpty();
        }
    }

    private static URI page(String path) {
        return sandbox.url().resolve(path);
    }
}
