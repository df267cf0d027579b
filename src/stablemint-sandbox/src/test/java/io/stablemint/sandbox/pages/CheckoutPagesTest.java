package io.stablemint.sandbox.pages;

import static io.stablemint.sandbox.testing.JsonText.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CheckoutPagesTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            SandboxExtension.sandbox().with("sandbox.partner-name", "Tom & \"Co\" <Ltd>");

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @Test
    void showsAmountPayeeAndExpiry_whenTheSessionCanBePaid() throws Exception {
        HttpResponse<String> page =
                partner.get(partner.checkout(with(JsonText.HOSTED, "\"websiteReference\":\"order 17\"")));

        Document document = wellFormed(page);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(texts(document, "title")).isEqualTo("Pay €4.20 to Tom & \"Co\" <Ltd> – Stable Mint sandbox");
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("main").getLength()).isEqualTo(1);
        assertThat(texts(document, "h1")).contains("€4.20", "EUR");
        assertThat(texts(document, "dd")).contains("Tom & \"Co\" <Ltd>", "order 17", "UTC");
        assertThat(texts(document, "header")).contains("Sandbox: no real money");
        assertThat(texts(document, "button"))
                .startsWith("Pay €4.20|Decline the payment|Leave and go back to Tom & \"Co\" <Ltd>|");
        assertThat(texts(document, "details")).startsWith("Tester tools").contains("Pay twice", "Fail at the bank");
    }

    @Test
    void allowsOnlyItsStyleSheetAndItsRedirectTargets() {
        HttpResponse<String> page = partner.get(partner.checkout(JsonText.HOSTED));

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                        + " img-src 'self'; form-action 'self' https://shop.example http://localhost:9080");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body()).doesNotContain("<script", "style=", "onclick");
        assertThat(partner.get("assets/sandbox.css").statusCode()).isEqualTo(200);
    }

    @Test
    void escapesMarkup_whenThePartnerSendsIt() throws Exception {
        String hostile = with(JsonText.HOSTED, "\"websiteReference\":\"</dd><script>alert(1)</script>\\\"'[[${7*7}]]\"")
                .replace("https://shop.example/help", "https://shop.example/?a='&b=%22%3E%3Cscript%3E");

        HttpResponse<String> page = partner.get(partner.checkout(hostile));

        assertThat(texts(wellFormed(page), "dd")).contains("</dd><script>alert(1)</script>\"'[[${7*7}]]");
        assertThat(page.body()).doesNotContain("<script");
    }

    @Test
    void redirectsToTheSuccessUrl_whenPaidOnceOrTwice() {
        URI checkout = partner.checkout(JsonText.HOSTED);

        redirects(press(checkout, "pay"), "https://shop.example/ok");
        redirects(press(checkout, "pay"), "https://shop.example/ok");
        assertThat(partner.get("sandbox/deliveries").body())
                .doesNotContain("\"eventType\":\"partner.customer.deposit.failed\"");
        assertThat(press(checkout, "decline").statusCode()).isEqualTo(409);
        assertThat(partner.get(checkout).body()).contains("Already paid", "https://shop.example/ok");
    }

    @Test
    void redirectsToTheErrorUrl_whenDeclined() {
        URI checkout = partner.checkout(JsonText.HOSTED);

        redirects(press(checkout, "decline"), "https://shop.example/oops");
        assertThat(press(checkout, "pay").statusCode()).isEqualTo(409);
        assertThat(partner.get(checkout).body()).contains("This payment was declined");
    }

    @Test
    void redirectsToTheExitUrlAndCanStillBePaid_whenLeft() {
        URI checkout = partner.checkout(JsonText.HOSTED);

        redirects(press(checkout, "leave"), "http://localhost:9080/exit");
        redirects(press(checkout, "pay"), "https://shop.example/ok");
    }

    @Test
    void showsANoticeAndChangesNothing_whenExpired() throws Exception {
        partner.control("sandbox/faults", "{\"on\":\"*\",\"times\":1,\"lifetimeSeconds\":-1}");
        URI checkout = partner.checkout(JsonText.HOSTED);

        HttpResponse<String> page = partner.get(checkout);
        HttpResponse<String> late = press(checkout, "pay");

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(texts(wellFormed(page), "h1")).isEqualTo("This payment has expired");
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("href=\"../../assets/sandbox.css\"");
        assertThat(partner.get("sandbox/sessions").body()).contains("\"state\":\"CREATED\"");
    }

    @Test
    void showsANotFoundPage_whenThereIsNoSuchSession() throws Exception {
        URI other =
                URI.create(partner.checkout(JsonText.HOSTED).toString().replace("/sessions/", "/partner-sessions/"));

        for (URI unknown : new URI[] {other, SANDBOX.running().resolve("sessions/1")}) {
            HttpResponse<String> page = partner.get(unknown);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(texts(wellFormed(page), "h1")).isEqualTo("No such payment");
        }
    }

    @Test
    void redirectsToThePageOfTheScenario_whenATesterToolIsUsed() {
        URI failed = partner.checkout(JsonText.HOSTED);
        URI late = partner.checkout(JsonText.HOSTED);

        redirects(scenario(failed, "scenario=FAIL_AFTER_SUBMISSION"), "https://shop.example/oops");
        redirects(scenario(late, "scenario=PAY_LATE&seconds=86400"), "http://localhost:9080/exit");
        assertThat(partner.get(failed).body()).contains("This payment was declined");
        assertThat(partner.get(late).body()).contains("This payment has expired");
        assertThat(scenario(late, "scenario=PAY_TWICE").statusCode()).isEqualTo(410);
        assertThat(scenario(late, "scenario=PAY_OTHER_AMOUNT&amount=x").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> press(URI checkout, String button) {
        return partner.press(URI.create(checkout.toString().replaceFirst("\\?.*", "") + "/" + button));
    }

    private HttpResponse<String> scenario(URI checkout, String fields) {
        return partner.form(checkout.getPath().substring(1) + "/scenario", fields);
    }

    private static void redirects(HttpResponse<String> answer, String target) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(target);
    }

    private static Document wellFormed(HttpResponse<String> page) throws Exception {
        String xml = page.body().replaceFirst("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String texts(Document document, String tag) {
        NodeList all = document.getElementsByTagName(tag);
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < all.getLength(); i++) {
            texts.append(i == 0 ? "" : "|").append(all.item(i).getTextContent().strip());
        }
        return texts.toString();
    }
}
