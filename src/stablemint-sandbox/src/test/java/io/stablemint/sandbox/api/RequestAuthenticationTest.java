package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.testing.ErrorAnswers.assertError;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** API key, timestamp and signature of a request. */
class RequestAuthenticationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.7Z");

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox().at(InstantSource.fixed(NOW));

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void accepts_whenTheTimestampIsAtTheLimit(long seconds) {
        assertThat(partner.post(HOSTED, JsonText.HOSTED, Instant.ofEpochSecond(NOW.getEpochSecond() + seconds))
                        .statusCode())
                .isEqualTo(seconds < 0 ? 401 : 200);
        assertThat(partner.post(HOSTED, JsonText.HOSTED, NOW.plusSeconds(seconds + (seconds < 0 ? 1 : 0)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void rejects_whenTheApiKeyIsUnknown() {
        String signature = partner.signature("1795348800", JsonText.HOSTED);

        assertError(
                partner.post(HOSTED, JsonText.HOSTED, "guess", "1795348800", signature),
                401,
                "SNDBX1001E",
                "The header ApiKey is missing or not a known key.");
    }

    @Test
    void rejects_whenTheTimestampIsNotANumber() {
        assertError(
                partner.post(HOSTED, JsonText.HOSTED, partner.credential("api-key"), NOW.toString(), "AAAA"),
                401,
                "SNDBX1002E",
                "The header Timestamp must be Unix time in whole seconds.");
    }

    @Test
    void rejects_whenTheTimestampIsOld() {
        assertError(
                partner.post(HOSTED, JsonText.HOSTED, NOW.minus(Duration.ofMinutes(6))),
                401,
                "SNDBX1003E",
                "The header Timestamp, 1795348440, is more than 300 seconds from the sandbox's clock, 1795348800.");
    }

    @Test
    void rejects_whenTheSignatureIsNotBase64() {
        assertError(
                partner.post(HOSTED, JsonText.HOSTED, partner.credential("api-key"), "1795348800", "?"),
                401,
                "SNDBX1004E",
                "The header Signature is missing or not Base64.");
    }

    @Test
    void rejects_whenTheBodyIsNotTheSignedOne() {
        String signature = partner.signature("1795348800", JsonText.HOSTED);
        String other = JsonText.HOSTED.replace("4.20", "4.2");

        assertError(
                partner.post(HOSTED, other, partner.credential("api-key"), "1795348800", signature),
                401,
                "SNDBX1005E",
                "The header Signature does not match: it must be the RSA-SHA256 signature, by the partner's private key,"
                        + " of <TIMESTAMP>,<API_SECRET>,<REQUEST_BODY>.");
    }
}
