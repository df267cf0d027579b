package io.stablemint.sandbox.controlpage;

import static io.stablemint.sandbox.testing.JsonText.member;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xml.sax.InputSource;

class ControlPageTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox();

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @Test
    void showsWhatWasReceivedAndSent() throws Exception {
        String reference = create("\"websiteReference\":\"order 17\"");

        HttpResponse<String> page = partner.get("");

        assertWellFormed(page);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("control/sessions/" + reference, "€4.20", "order 17", "created " + reference, "Created");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'; connect-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void findsSessionsByTheirReferences() {
        String reference = create("\"websiteReference\":\"order 17\"");
        create("\"websiteReference\":\"order 18\"");

        assertThat(partner.get("?q=order+17").body())
                .contains("id=\"session-" + reference)
                .doesNotContain("order 18");
        assertThat(partner.get("?q=%3Cscript%3E").body()).contains("No session has this text");
    }

    @Test
    void showsOneSessionWithItsRequestAndWebhooks() throws Exception {
        String reference = create("\"idempotencyKey\":\"key <1>\"");
        partner.control("sandbox/sessions/" + reference + "/pay", "");

        HttpResponse<String> page = partner.get("control/sessions/" + reference);

        assertWellFormed(page);
        assertThat(page.body())
                .contains("key &lt;1&gt;", "POST /session/hosted", "Open the checkout page", "Paid")
                .contains("Resend", "Send twice");
    }

    @Test
    void escapesMarkup_whenThePartnerSendsIt() {
        String reference = create("\"websiteReference\":\"<script>alert(1)</script>\"");

        assertThat(partner.get("").body()
                        + partner.get("control/sessions/" + reference).body()
                        + partner.get("control/requests/1").body())
                .doesNotContain("<script>alert");
    }

    @Test
    void pays_thenRedirectsToThePageOfTheButton() {
        String reference = create("\"idempotencyKey\":\"1\"");

        HttpResponse<String> paid = partner.form("control/sessions/" + reference + "/pay", "back=overview");
        HttpResponse<String> again = partner.form("control/sessions/" + reference + "/pay", "");

        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location").orElse(""))
                .isEqualTo(SANDBOX.running().resolve("?notice=DONE").toString());
        assertThat(again.headers().firstValue("Location").orElse(""))
                .endsWith("/control/sessions/" + reference + "?notice=NOT_POSSIBLE");
        assertThat(partner.get("?notice=NOT_POSSIBLE").body()).contains("Nothing was changed: the session is paid");
        assertThat(partner.get("?notice=%3Cb%3E").statusCode()).isEqualTo(200);
    }

    @Test
    void declinesExpiresAndPaysLate() {
        String declined = create("\"idempotencyKey\":\"1\"");
        String expired = create("\"idempotencyKey\":\"2\"");

        partner.form("control/sessions/" + declined + "/decline", "");
        partner.form("control/sessions/" + expired + "/expire", "");
        assertThat(partner.get("sandbox/sessions/" + declined).body()).contains("\"state\":\"DECLINED\"");
        assertThat(partner.get("sandbox/sessions/" + expired).body()).contains("\"expired\":true");

        partner.form("control/sessions/" + expired + "/pay-late", "");
        assertThat(partner.get("sandbox/sessions/" + expired).body()).contains("\"state\":\"PAID\"");
    }

    @Test
    void rejectsFormsOfOtherWebSites() {
        String reference = create("\"idempotencyKey\":\"1\"");
        var form = HttpRequest.newBuilder(SANDBOX.running().resolve("control/sessions/" + reference + "/pay"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("back=overview"));
        String origin = SANDBOX.running().baseUri().toString().replaceFirst("/$", "");

        assertThat(partner.send(form.copy().build()).statusCode()).isEqualTo(403);
        assertThat(partner.send(form.copy()
                                .header("Sec-Fetch-Site", "same-site")
                                .build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(partner.send(form.copy()
                                .header("Origin", "http://evil.example")
                                .build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(partner.get("sandbox/sessions/" + reference).body()).contains("\"state\":\"CREATED\"");
        assertThat(partner.send(form.copy().header("Origin", origin).build()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void addsAFaultScript_andKeepsItsTextInTheForm_whenItCannotBeUsed() {
        assertThat(partner.form("control/faults", "script=%7B%22on%22%3A%22*%22%2C%22close%22%3Atrue%7D")
                        .statusCode())
                .isEqualTo(303);
        assertThat(partner.get("sandbox/faults").body()).contains("\"close\":true");

        HttpResponse<String> invalid = partner.form("control/faults", "script=%7B%22on%22%3A%22nowhere%22%7D");
        HttpResponse<String> notJson = partner.form("control/faults", "script=hello");

        assertThat(invalid.statusCode()).isEqualTo(400);
        assertThat(invalid.body())
                .contains("{&quot;on&quot;:&quot;nowhere&quot;}", "on must be an API path, * or webhooks");
        assertThat(notJson.body()).contains(">hello</textarea>", "The script cannot be used");

        partner.form("control/faults/remove", "");
        assertThat(partner.get("sandbox/faults").body()).isEqualTo("{\"faults\":[]}");
    }

    @Test
    void acceptsEveryExample() {
        for (FaultExample example : FaultExample.ALL) {
            assertThat(partner.control("sandbox/faults", example.script()).statusCode())
                    .as(example.title())
                    .isEqualTo(200);
        }
    }

    @Test
    void movesTheClock() {
        String reference = create("\"idempotencyKey\":\"1\"");

        partner.form("control/clock", "minutes=35");

        assertThat(partner.get("sandbox/sessions/" + reference).body()).contains("\"expired\":true");
        assertThat(partner.get("").body()).contains("35 minutes ahead", "are rejected now");
        assertThat(partner.post(HOSTED, JsonText.HOSTED).statusCode()).isEqualTo(401);

        partner.form("control/clock/reset", "");
        assertThat(partner.get("sandbox/clock").body()).contains("\"offsetSeconds\":0");
        assertThat(partner.form("control/clock", "minutes=999999999").statusCode())
                .isEqualTo(400);
        assertThat(partner.form("control/clock", "minutes=soon").body()).contains("a whole number of minutes");
    }

    @Test
    void explainsThatThereIsNothing_whenTheEntryIsUnknown() throws Exception {
        for (String path : new String[] {"control/sessions/R", "control/requests/9", "control/webhooks/9"}) {
            HttpResponse<String> page = partner.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertWellFormed(page);
            assertThat(page.body()).contains("There is no ");
        }
    }

    @Test
    void removesAllData() {
        create("\"idempotencyKey\":\"1\"");

        partner.form("control/reset", "");

        assertThat(partner.get("sandbox/sessions").body()).isEqualTo("{\"count\":0,\"sessions\":[]}");
        assertThat(partner.get("").body()).contains("No session yet.", "No request yet.", "No webhook yet.");
    }

    private String create(String member) {
        return member(
                partner.post(HOSTED, JsonText.with(JsonText.HOSTED, member)).body(), "reference");
    }

    private static void assertWellFormed(HttpResponse<String> page) throws Exception {
        String xml = page.body().replaceFirst("<!DOCTYPE html>", "");
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
    }
}
