package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.Outcome;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A platform's own filter that fails before the request is signed. */
class BrokenClientWireTest {

    @AfterEach
    void repair() {
        BrokenClients.breakNext(0);
    }

    @Test
    void callSucceedsWithANewClient_whenAFilterOfTheFirstOneFails() throws Exception {
        BrokenClients.breakNext(1);
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer), EventLog.class)) {

            HostedSession session = application
                    .stableMint()
                    .createHostedSession(Fixtures.hosted().build());

            assertThat(session.reference()).isEqualTo("7PKZU6F2J");
            assertThat(peer.received()).hasSize(1);
            assertThat(application.bean(EventLog.class).attempts())
                    .extracting(AttemptFinished::outcome)
                    .containsExactly(Outcome.NOT_AVAILABLE, Outcome.SUCCEEDED);
        }
    }

    @Test
    void nothingHappened_whenEveryClientFailsBeforeTheRequestIsSigned() throws Exception {
        BrokenClients.breakNext(Integer.MAX_VALUE);
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer))) {

            assertThatThrownBy(() -> application
                            .stableMint()
                            .createHostedSession(Fixtures.hosted().build()))
                    .isInstanceOf(NotAvailableException.class)
                    .hasMessageStartingWith(
                            "STMNT1201E: Stable Mint at localhost was not reached: the platform's REST client"
                                    + " could not prepare the request (")
                    .hasMessageEndingWith("). Nothing happened; retry later.");
            assertThat(peer.received()).isEmpty();
        }
    }
}
