package io.stablemint.sandbox.control;

import static io.stablemint.sandbox.testing.JsonText.member;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlApiTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox();

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @Test
    void pays() {
        String reference = create();

        HttpResponse<String> paid = partner.control("sandbox/sessions/" + reference + "/pay", "");
        HttpResponse<String> again = partner.control("sandbox/sessions/" + reference + "/pay", "");

        assertThat(paid.body())
                .startsWith(
                        "{\"outcome\":\"DONE\",\"browserGoesTo\":\"https://shop.example/ok\",\"session\":{\"reference\":\""
                                + reference + "\"")
                .contains("\"state\":\"PAID\"");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body())
                .isEqualTo("{\"error\":{\"id\":\"SNDBX1303E\",\"message\":\"The session " + reference
                        + " is PAID: nothing was changed.\"}}");
    }

    @Test
    void paysLate_whenTheSessionHasExpired() {
        partner.control("sandbox/faults", "{\"on\":\"*\",\"times\":1,\"lifetimeSeconds\":-1}");
        String reference = create();

        assertThat(partner.control("sandbox/sessions/" + reference + "/pay", "").body())
                .isEqualTo("{\"error\":{\"id\":\"SNDBX1302E\",\"message\":\"The session " + reference
                        + " has expired.\"}}");
        assertThat(partner.control("sandbox/sessions/" + reference + "/pay?late=true", "")
                        .body())
                .contains("\"state\":\"PAID\"");
    }

    @Test
    void answersSessionUnknown_whenThereIsNoSuchSession() {
        assertThat(partner.get("sandbox/sessions/R").body())
                .isEqualTo(
                        "{\"error\":{\"id\":\"SNDBX1301E\",\"message\":\"There is no session with the reference R.\"}}");
    }

    @Test
    void showsTheRequestAsReceivedButNoSecret() {
        create();

        String view = partner.get("sandbox/requests").body();

        assertThat(view).contains("\"path\":\"/session/hosted\"", "\\\"amount\\\":4.20,", "\"status\":200");
        assertThat(view).doesNotContain(partner.credential("api-key"), partner.credential("api-secret-key"));
    }

    @Test
    void rejectsCallsFromOtherWebSites() {
        HttpResponse<String> answer =
                partner.send(HttpRequest.newBuilder(SANDBOX.running().resolve("sandbox/sessions"))
                        .header("Sec-Fetch-Site", "cross-site")
                        .build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SNDBX3001E");
    }

    @Test
    void removesAllData_whenReset() {
        create();
        partner.control("sandbox/faults", "{\"on\":\"*\",\"close\":true}");

        assertThat(partner.delete("sandbox").statusCode()).isEqualTo(204);

        assertThat(partner.get("sandbox/sessions").body()).isEqualTo("{\"count\":0,\"sessions\":[]}");
        assertThat(partner.get("sandbox/requests").body()).isEqualTo("{\"count\":0,\"requests\":[]}");
        assertThat(partner.get("sandbox/faults").body()).isEqualTo("{\"faults\":[]}");
    }

    private String create() {
        return member(partner.post(HOSTED, JsonText.HOSTED).body(), "reference");
    }
}
