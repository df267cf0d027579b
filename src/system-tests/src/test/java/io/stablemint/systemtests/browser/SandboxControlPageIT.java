package io.stablemint.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** What testers do on the sandbox's control page and with the tester tools of its checkout page. */
@ExtendWith(JourneyCounter.class)
class SandboxControlPageIT {

    private static final SandboxProcess SANDBOX =
            SandboxProcess.start(Artifacts.sandboxJar(), Path.of("target", "sandbox-pages"), Map.of());

    private final SandboxPartner partner = new SandboxPartner(SANDBOX);
    private final Sandbox controlApi = new Sandbox(SANDBOX.url());
    private SandboxBrowser browser = SandboxBrowser.wide();

    @AfterAll
    static void stopSandbox() {
        SANDBOX.close();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void showsANewSession_withoutAReload() {
        browser.open(SANDBOX.url());
        browser.awaitText("Live");

        String reference = partner.createSession("live-order").getString("reference");

        browser.awaitText(reference);
    }

    @ParameterizedTest
    @CsvSource({"wide", "phone"})
    void paysASessionAndSendsItsWebhookAgain(String screen) {
        onScreen(screen);
        String reference = partner.createSession("order-to-pay").getString("reference");
        browser.open(SANDBOX.url());
        browser.follow(reference);

        browser.press("Pay");

        browser.awaitText("Done.");
        browser.awaitText("deposit.completed");
        assertThat(browser.textOf("live-facts")).contains("Paid");
        browser.press("Send twice");
        browser.awaitText("The webhook is being sent.");
    }

    @ParameterizedTest
    @CsvSource({"wide", "phone"})
    void saysWhyTheSignatureIsWrong(String screen) {
        onScreen(screen);
        partner.sendWithSeparator(", ");
        browser.open(SANDBOX.url());

        browser.follow(latestRequest());

        browser.awaitText("Why it was rejected");
        browser.awaitText("The parts were joined by a comma and a space.");
        assertThat(browser.textOf("signed-text")).contains(",••••••••,{\"userCountryCode\":\"DE\"");
    }

    @Test
    void declines_withoutScripts() {
        String reference = partner.createSession("no-scripts").getString("reference");
        browser.close();
        browser = SandboxBrowser.withoutScripts();
        browser.open(SANDBOX.url().resolve("control/sessions/" + reference));

        browser.press("Decline");

        browser.awaitText("Done.");
        assertThat(browser.textOf("live-facts")).contains("Declined");
        browser.press("Pay late");
        browser.awaitText("Paid");
    }

    @Test
    void addsAFaultScriptFromAnExample_andRemovesIt() {
        browser.open(SANDBOX.url());
        browser.press("Add: The next webhook is lost");
        browser.awaitText("The fault script was added.");
        assertThat(browser.textOf("live-faults")).contains("1 left");

        browser.press("Remove all scripts");
        browser.awaitText("All fault scripts were removed.");
    }

    @Test
    void keepsTheScript_whenItCannotBeUsed() {
        browser.open(SANDBOX.url());
        browser.type("script", "{\"on\": \"nowhere\"}");

        browser.press("Add this script");

        browser.awaitText("on must be an API path");
        assertThat(browser.textOf("script-problem")).contains("on must be an API path, * or webhooks");
    }

    @Test
    void movesTheClock_andBack() {
        browser.open(SANDBOX.url());
        browser.press("+35 minutes");
        browser.awaitText("35 minutes ahead");

        browser.press("Back to the real time");
        browser.awaitText("The clock shows the real time again.");
    }

    @ParameterizedTest
    @CsvSource({"wide", "phone"})
    void paysLessOnTheCheckoutPage(String screen) {
        onScreen(screen);
        JsonObject session = partner.createSession("pays-less");
        browser.open(session.getString("url"));
        browser.openDetails("Tester tools");
        browser.type("amount-PAY_OTHER_AMOUNT", "1.50");

        browser.press("Pay another amount");

        browser.awaitAddress("?paid");
        browser.open(SANDBOX.url().resolve("control/sessions/" + session.getString("reference")));
        browser.awaitText("deposit.completed");
        browser.follow("deposit.completed");
        browser.awaitText("\"amount\":1.50");
    }

    @Test
    void opensTheTesterToolsByKeyboard() {
        browser.open(partner.createSession("keyboard").getString("url"));

        assertThat(browser.reachesByKeyboard(By.tagName("summary"), 10)).isTrue();
    }

    @Test
    void showsAWholeOrderIdInOneLine_onASmallPhone() {
        browser.asPhone(320);
        browser.open(partner.createSession(UUID.randomUUID().toString()).getString("url"));

        assertThat(browser.lines(".facts .id")).isEqualTo(1);
        assertThat(browser.overflow()).isZero();
        browser.takePicture("sandbox-checkout-small-phone");
    }

    @Test
    void saysThatTheConnectionIsLost_whenTheSandboxStops() {
        SandboxProcess other =
                SandboxProcess.start(Artifacts.sandboxJar(), Path.of("target", "sandbox-to-stop"), Map.of());
        browser.open(other.url());
        browser.awaitText("Live");

        other.close();

        browser.awaitText("Connection lost.");
        browser.takePicture("sandbox-connection-lost");
    }

    private String latestRequest() {
        return controlApi.requests().get(0).getInt("number") + " POST /session/hosted";
    }

    private void onScreen(String screen) {
        if (screen.equals("phone")) {
            browser.asPhone(390);
        }
    }
}
