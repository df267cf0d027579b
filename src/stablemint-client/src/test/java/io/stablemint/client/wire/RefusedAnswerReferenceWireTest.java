package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An answer that must not be used may still say which session it is about. */
class RefusedAnswerReferenceWireTest {

    private static final String PAST = "\"expiresAt\":1000";
    private static final String URL = "\"url\":\"https://checkout.stablemint.io/sessions/1\"";

    @Test
    void referenceIsReturned_whenTheSessionIsOver() throws Exception {
        assertThat(referenceAfter("{" + URL + "," + PAST + ",\"reference\":\"7PKZU6F2J\"}"))
                .contains("7PKZU6F2J");
    }

    @Test
    void referenceIsReturned_whenTheUrlIsNotAllowed() throws Exception {
        assertThat(referenceAfter("{\"url\":\"https://evil.example/\",\"reference\":\"7PKZU6F2J\"}"))
                .contains("7PKZU6F2J");
    }

    @Test
    void referenceIsEmpty_whenItIsMissingOrDoesNotLookLikeOne() throws Exception {
        assertThat(referenceAfter("{" + URL + "," + PAST + "}")).isEmpty();
        assertThat(referenceAfter("{" + URL + "," + PAST + ",\"reference\":7}")).isEmpty();
        assertThat(referenceAfter("{" + URL + "," + PAST + ",\"reference\":\"two words\"}"))
                .isEmpty();
        assertThat(referenceAfter("{" + URL + "," + PAST + ",\"reference\":\"" + "x".repeat(201) + "\"}"))
                .isEmpty();
        assertThat(referenceAfter("no JSON")).isEmpty();
    }

    private static Optional<String> referenceAfter(String answer) throws Exception {
        try (Peer peer = Peer.playing(Scripts.answer(200, answer));
                Application application = Application.deploy(Fixtures.settings(peer))) {
            StableMintException refused = catchThrowableOfType(
                    StableMintException.class,
                    () -> application
                            .stableMint()
                            .createHostedSession(Fixtures.hosted().build()));
            return refused.reference();
        }
    }
}
