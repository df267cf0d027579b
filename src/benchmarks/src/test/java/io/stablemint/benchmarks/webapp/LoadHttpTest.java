package io.stablemint.benchmarks.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.benchmarks.peer.DroppingPeer;
import io.stablemint.benchmarks.webapp.Load.Outcome;
import io.stablemint.testsupport.keys.RsaKeyPair;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadHttpTest {

    private static final Load LOAD = new Load(1, Duration.ofMinutes(1));

    private final Jsonb jsonb = JsonbBuilder.create();

    @AfterEach
    void close() throws Exception {
        jsonb.close();
    }

    @Test
    void connectionIsReportedAsLost_whenThePeerDropsIt() throws Exception {
        try (DroppingPeer peer = DroppingPeer.start(2)) {
            Outcome outcome = LOAD.run(Thread::new, () -> handWritten(peer.url()));

            assertThat(outcome.latencies().count()).isEqualTo(2);
            assertThat(outcome.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.text()).startsWith("java.io.IOException: "));
            assertThat(outcome.lostConnections()).isEqualTo(1);
        }
    }

    @Test
    void noConnectionIsLost_whenTheAnswerIsWrong() throws Exception {
        Outcome outcome = LOAD.run(Thread::new, () -> () -> "https://elsewhere.example/");

        assertThat(outcome.errors())
                .containsExactly(new CallError(
                        "java.lang.IllegalStateException: The answer's url is https://elsewhere.example/", false));
        assertThat(outcome.lostConnections()).isZero();
    }

    private Caller handWritten(URI peer) throws Exception {
        Partner partner = new Partner(
                peer.resolve("/session/hosted"),
                "key",
                "secret",
                RsaKeyPair.generate().privateKey());
        return new HandWrittenCaller(HttpClient.newHttpClient(), jsonb, partner, Signing.JDK);
    }
}
