package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.testing.ErrorAnswers.assertError;
import static io.stablemint.sandbox.testing.JsonText.with;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static io.stablemint.sandbox.testing.PartnerClient.PARTNER_HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON body of a request and its fields. */
class RequestValidationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.7Z");

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox().at(InstantSource.fixed(NOW));

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @Test
    void namesEveryWrongField() {
        String wrong = """
                {"userCountryCode":"XX","currency":"EURO","amount":10.01,"successUrl":"javascript:alert(1)",\
                "supportUrl":"https://u:p@shop.example/","exitUrl":"/exit","idempotencyKey":null,"websiteReference":" ",\
                "customFields":[],"blockchainDestinationAddress":7,"paymentMethod":"Cash","userId":"c-1"}""";

        HttpResponse<String> answer = partner.post(HOSTED, wrong, NOW);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("""
                        {"error":{"id":"SNDBX1102E","message":"Some fields are wrong.","fields":[\
                        {"field":"userCountryCode","problem":"must be an ISO 3166-1 alpha-2 country code, e.g. DE"},\
                        {"field":"currency","problem":"must be an ISO 4217 currency code, e.g. EUR"},\
                        {"field":"amount","problem":"must be from 0.1 to 10 in the sandbox"},\
                        {"field":"successUrl","problem":"must be an absolute http or https URL without user info"},\
                        {"field":"supportUrl","problem":"must be an absolute http or https URL without user info"},\
                        {"field":"exitUrl","problem":"must be an absolute http or https URL without user info"},\
                        {"field":"errorUrl","problem":"is required"},\
                        {"field":"idempotencyKey","problem":"must be a text of 1 to 2000 characters"},\
                        {"field":"websiteReference","problem":"must be a text of 1 to 2000 characters"},\
                        {"field":"customFields","problem":"must be an object"},\
                        {"field":"blockchainDestinationAddress","problem":"must be a text of 1 to 2000 characters"},\
                        {"field":"paymentMethod","problem":"must be one of ManualBankTransfer, OpenBanking"},\
                        {"field":"userId","problem":"is not a field of this request"}]}}""");
    }

    @Test
    void namesTheField_whenItBelongsToAnotherOperation() {
        String body = with(
                JsonText.PARTNER_HOSTED,
                "\"paymentMethod\":\"OpenBanking\",\"userKyc\":{\"dateOfBirth\":\"1990-02-30\",\"name\":\"x\"}");

        assertThat(partner.post(PARTNER_HOSTED, body, NOW).body())
                .contains(
                        "{\"field\":\"userKyc.dateOfBirth\",\"problem\":\"must be a date as YYYY-MM-DD\"}",
                        "{\"field\":\"userKyc.name\",\"problem\":\"is not a field of this request\"}",
                        "{\"field\":\"paymentMethod\",\"problem\":\"is not a field of this request\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 200",
        "10, 200",
        "10.00, 200",
        "1e1, 200",
        "0.09, 400",
        "10.000000001, 400",
        "-1, 400",
        "1e999999999, 400",
        "1e-999999999, 400",
        "0.123456789, 400",
        "\"4.20\", 400"
    })
    void validatesTheAmount(String amount, int status) {
        String body = JsonText.HOSTED.replace("4.20", amount);

        assertThat(partner.post(HOSTED, body, NOW).statusCode()).isEqualTo(status);
    }

    @Test
    void rejects_whenTheBodyIsNotValidJson() {
        assertError(
                partner.post(HOSTED, with(JsonText.HOSTED, "\"amount\":1"), NOW),
                400,
                "SNDBX1101E",
                "The body is unusable: the name \"amount\" occurs twice.");
    }

    @Test
    void rejects_whenTheBodyIsTooLarge() {
        String body = with(JsonText.HOSTED, "\"customFields\":{\"a\":\"" + "x".repeat(65_536) + "\"}");

        assertError(partner.post(HOSTED, body, NOW), 413, "SNDBX1103E", "The body has more than 65536 bytes.");
    }
}
