package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HostedSessionWireTest {

    @Test
    void sessionIsReturned_whenStableMintAnswers() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer))) {

            HostedSession session = application
                    .stableMint()
                    .createHostedSession(
                            Fixtures.hosted().idempotencyKey("order-1").build());

            assertThat(session.url())
                    .isEqualTo(URI.create("https://checkout.stablemint.io/sessions/5f0c?requireAuth=true"));
            assertThat(session.reference()).isEqualTo("7PKZU6F2J");
            assertThat(session.idempotencyKey()).isEqualTo("order-1");
            assertThat(peer.received()).hasSize(1);
            assertThat(peer.received().get(0).line()).isEqualTo("POST /session/hosted HTTP/1.1");
            assertThat(peer.received().get(0).header("ApiKey")).isEqualTo(Fixtures.API_KEY);
        }
    }
}
