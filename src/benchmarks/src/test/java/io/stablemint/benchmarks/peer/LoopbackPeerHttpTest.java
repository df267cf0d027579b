package io.stablemint.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.testsupport.keys.RsaKeyPair;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class LoopbackPeerHttpTest {

    private static final String SECRET = "secret";

    private final RsaKeyPair keys = RsaKeyPair.generate();
    private final RequestCheck check = new RequestCheck(keys.publicKey(), SECRET);

    @Test
    void answersAgainAndAgain_whenRequestsAreSigned() throws Exception {
        try (LoopbackPeer peer = LoopbackPeer.start(check)) {
            String signature = signature("1700000000," + SECRET + ",{\"a\":1}");

            assertThat(post(peer, "{\"a\":1}", signature).statusCode()).isEqualTo(200);
            assertThat(post(peer, "{\"a\":1}", signature).body())
                    .contains("\"url\":\"https://checkout.stablemint.io/sessions/", "\"reference\":\"7PKZU6F2J\"");
            assertThat(check.requests()).isEqualTo(2);
            assertThat(check.refused()).isZero();
        }
    }

    @Test
    void refuses_whenTheFirstSignatureIsOfAnotherText() throws Exception {
        try (LoopbackPeer peer = LoopbackPeer.start(check)) {
            assertThat(post(peer, "{\"a\":2}", signature("1700000000," + SECRET + ",{\"a\":1}"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(check.refused()).isEqualTo(1);
        }
    }

    private String signature(String text) throws Exception {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.privateKey());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private static HttpResponse<String> post(LoopbackPeer peer, String body, String signature) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(peer.url().resolve("/session/hosted"))
                .header("Timestamp", "1700000000")
                .header("Signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
