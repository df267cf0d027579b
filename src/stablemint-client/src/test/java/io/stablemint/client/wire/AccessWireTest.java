package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.error.AccessRefusedException;
import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import io.stablemint.client.settings.SystemTime;
import io.stablemint.client.signing.MessageSigner;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The exceptions when Stable Mint refuses a request, and when the client itself sends nothing. */
class AccessWireTest {

    @Test
    void clockIsReported_whenTheServiceHasAnotherTime() throws Exception {
        String theirs = "Date: Sun, 22 Nov 2026 10:00:00 GMT";
        try (Peer peer = Peer.playing(Scripts.answer(401, "{}", theirs));
                Application application = Application.deploy(Fixtures.settings(peer), FixedTime.class)) {
            assertThatThrownBy(() -> application
                            .stableMint()
                            .createHostedSession(Fixtures.hosted().build()))
                    .isInstanceOf(AccessRefusedException.class)
                    .hasMessage(
                            "STMNT1102E: Stable Mint at localhost rejected the credentials with 401. The likely cause is this"
                                    + " server's clock, which is 301 s behind. Correct it.");
            assertThat(peer.received().get(0).header("Timestamp")).isEqualTo("1795341299");

            peer.play(Scripts.answer(401, "{}", "Date: Sun, 22 Nov 2026 09:55:59 GMT"));
            assertThatThrownBy(() -> application
                            .stableMint()
                            .createHostedSession(Fixtures.hosted().build()))
                    .hasMessage(
                            "STMNT1101E: Stable Mint at localhost rejected the credentials with 401. Check the API key, the"
                                    + " API secret and the private key.");
        }
    }

    @Test
    void excerptHidesSensitiveValues_whenTheAnswerQuotesThem() throws Exception {
        String body = "{\"error\":\"" + Fixtures.API_KEY + " said\r\n ada@example.org \u0007 Ada Lovelace\"}"
                + "x".repeat(5_000);
        try (Peer peer = Peer.playing(Scripts.answer(422, body));
                Application application = Application.deploy(Fixtures.settings(peer))) {

            InvalidRequestException failure = catchThrowableOfType(
                    InvalidRequestException.class,
                    () -> application
                            .stableMint()
                            .createPartnerManagedSession(Fixtures.partnerManaged()
                                    .userKyc(Fixtures.kyc())
                                    .build()));

            String excerpt = failure.answerExcerpt().orElseThrow();
            assertThat(excerpt)
                    .startsWith("{\"error\":\"(hidden) said (hidden) (hidden)\"}xxx")
                    .hasSize(301);
            assertThat(failure.status()).hasValue(422);
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure.getMessage())
                    .isEqualTo(
                            "STMNT1002E: Stable Mint at localhost refused the request with 422. Nothing happened; the"
                                    + " excerpt of the answer says what to correct.");
        }
    }

    @Test
    void nothingIsSent_whenTheSignerFails() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer), BrokenSigner.class)) {
            assertThatThrownBy(() -> application
                            .stableMint()
                            .createHostedSession(Fixtures.hosted().build()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining(
                            "The request could not be signed: the HSM is offline. Nothing was sent; check the"
                                    + " signer and its key.");
            assertThat(peer.received()).isEmpty();
        }
    }

    @Test
    void nothingIsSent_whenATransactionIsActive_unlessASettingAllowsIt() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200())) {
            Map<String, String> settings = Fixtures.settings(peer);
            try (Application application = Application.deploy(settings, InsideTransaction.class)) {
                assertThatThrownBy(() -> application
                                .stableMint()
                                .createHostedSession(Fixtures.hosted().build()))
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessage(
                                "STMNT1004E: Stable Mint was called inside a transaction, which would hold its locks until"
                                        + " the answer comes. Nothing was sent; commit first, and call then.");
            }
            assertThat(peer.received()).isEmpty();

            settings.put("stablemint.allow-dangerous-calls-inside-transactions", "true");
            try (Application application = Application.deploy(settings, InsideTransaction.class)) {
                application.stableMint().createHostedSession(Fixtures.hosted().build());
            }
            assertThat(peer.received()).hasSize(1);
        }
    }

    /** A clock with a fixed time, five minutes and a second before ten. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    public static class FixedTime extends SystemTime {
        @Override
        public Instant now() {
            return Instant.parse("2026-11-22T09:54:59Z");
        }
    }

    /** A key service that is down. */
    @ApplicationScoped
    public static class BrokenSigner implements MessageSigner {
        @Override
        public byte[] sign(byte[] message) {
            throw new IllegalStateException("the HSM is offline");
        }
    }

    /** A transaction is active. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    public static class InsideTransaction extends TransactionStatus {
        @Override
        public boolean isActive() {
            return true;
        }
    }
}
