package io.stablemint.benchmarks.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.testsupport.keys.RsaKeyPair;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparedEventsTest {

    private final RsaKeyPair keys = RsaKeyPair.generate();
    private final List<SignedEvent> events = PreparedEvents.signed(keys, 5);

    @Test
    void eventsAreOfOneKilobyte_andFourAreAboutOneOrder() {
        assertThat(events).allSatisfy(event -> assertThat(event.body()).hasSize(1_000));
        assertThat(events)
                .extracting(event -> data(event).getString("idempotencyKey"))
                .satisfiesExactly(
                        key -> assertThat(key).endsWith("01"),
                        key -> assertThat(key).endsWith("01"),
                        key -> assertThat(key).endsWith("01"),
                        key -> assertThat(key).endsWith("01"),
                        key -> assertThat(key).endsWith("02"));
        assertThat(PreparedEvents.orders(5)).isEqualTo(2);
    }

    @Test
    void signatureIsOverTimestampAndBody() throws Exception {
        SignedEvent event = events.get(0);
        Signature verification = Signature.getInstance("SHA256withRSA");
        verification.initVerify(keys.publicKey());
        verification.update((event.timestamp() + "," + event.body()).getBytes(StandardCharsets.UTF_8));

        assertThat(verification.verify(Base64.getDecoder().decode(event.signature())))
                .isTrue();
    }

    private static JsonObject data(SignedEvent event) {
        try (var reader = Json.createReader(new StringReader(event.body()))) {
            return reader.readObject().getJsonObject("data");
        }
    }
}
