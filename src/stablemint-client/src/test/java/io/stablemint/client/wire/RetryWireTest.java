package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.SkippingTime;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Received;
import io.stablemint.client.peer.Scripts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The parts of a request that are the same in every attempt, and the parts that are new. */
class RetryWireTest {

    @Test
    void keyAndBodyAreTheSame_butTimestampAndSignatureAreNew_whenARequestIsRetried() throws Exception {
        try (Peer peer = Peer.playing(Scripts.answer(503, "", "Retry-After: 2").then(Scripts.session200()));
                Application application = Application.deploy(Fixtures.settings(peer), SkippingTime.class)) {

            HostedSession session = application
                    .stableMint()
                    .createHostedSession(
                            Fixtures.hosted().websiteReference("order-1").build());

            List<Received> requests = peer.received();
            assertThat(requests).hasSize(2);
            assertThat(requests.get(0).text())
                    .isEqualTo(requests.get(1).text())
                    .contains("\"idempotencyKey\":\"" + session.idempotencyKey() + "\"");
            assertThat(seconds(requests.get(1)) - seconds(requests.get(0))).isBetween(2L, 4L);
            assertThat(requests.get(1).header("Signature"))
                    .isNotEqualTo(requests.get(0).header("Signature"));
            assertThat(application.bean(SkippingTime.class).pauses())
                    .singleElement(InstanceOfAssertFactories.DURATION)
                    .isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_300));
        }
    }

    /** The first attempt still waits for its answer, on another thread, when the second is made. */
    @Test
    void attemptIsRetried_whenItTakesLongerThanItsTimeout() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(withLongReadTimeout(peer))) {
            application.warmUp();
            peer.play(Scripts.silence().then(Scripts.session200()));

            HostedSession session = application
                    .stableMint()
                    .createHostedSession(Fixtures.hosted().build());

            List<Received> requests = peer.received();
            assertThat(requests).hasSizeGreaterThanOrEqualTo(2);
            assertThat(requests)
                    .allSatisfy(request -> assertThat(request.text())
                            .contains("\"idempotencyKey\":\"" + session.idempotencyKey() + "\""));
        }
    }

    private static Map<String, String> withLongReadTimeout(Peer peer) {
        Map<String, String> settings = Fixtures.settings(peer);
        settings.put("stablemint.deadline", "PT20S");
        settings.put("stablemint.read-timeout", "PT10S");
        settings.put("stablemint.attempt-timeout", "PT2S");
        return settings;
    }

    private static long seconds(Received request) {
        return Long.parseLong(request.header("Timestamp"));
    }
}
