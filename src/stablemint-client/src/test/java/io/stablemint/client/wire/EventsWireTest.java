package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.LogRecords;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.LateAnswer;
import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.events.Outcome;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EventsWireTest {

    @Test
    void attemptsAndOperationArePublished_whenTheFirstAttemptFails() throws Exception {
        try (Peer peer = Peer.playing(Scripts.answer(503, "busy").then(Scripts.session200()));
                Application application = Application.deploy(Fixtures.settings(peer), EventLog.class)) {
            application
                    .stableMint()
                    .createHostedSession(
                            Fixtures.hosted().idempotencyKey("key-1").build());

            EventLog events = application.bean(EventLog.class);
            int size = peer.received().get(0).body().length;
            assertThat(events.attempts())
                    .extracting(
                            AttemptFinished::outcome,
                            AttemptFinished::status,
                            AttemptFinished::attempt,
                            AttemptFinished::requestBytes)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Outcome.NOT_AVAILABLE, 503, 1, size),
                            org.assertj.core.groups.Tuple.tuple(Outcome.SUCCEEDED, 200, 2, size));
            assertThat(events.operations())
                    .extracting(
                            OperationFinished::outcome,
                            OperationFinished::status,
                            OperationFinished::attempts,
                            OperationFinished::idempotencyKey)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Outcome.SUCCEEDED, 200, 2, "key-1"));
        }
    }

    @Test
    void lateAnswerIsPublished_whenItsCallerNoLongerWaits() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(withShortDeadline(peer), EventLog.class)) {
            application.warmUp();
            peer.play(Scripts.slow(700));

            assertThatThrownBy(() -> application
                            .stableMint()
                            .createHostedSession(
                                    Fixtures.hosted().idempotencyKey("key-1").build()))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessage(
                            "STMNT1302E: Stable Mint at localhost gave no answer (the deadline passed), so the request"
                                    + " may have had its effect. Retry with the same idempotency key key-1.");

            LateAnswer late = Objects.requireNonNull(
                    application.bean(EventLog.class).lateAnswers().poll(30, TimeUnit.SECONDS));
            assertThat(late.answer()).isInstanceOf(HostedSession.class);
            assertThat(late.answer().idempotencyKey()).isEqualTo("key-1");
        }
    }

    @Test
    void paymentSucceeds_whenAnObserverFails() throws Exception {
        try (LogRecords log = LogRecords.of("io.stablemint.client");
                Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer), BrokenObserver.class)) {

            assertThat(application
                            .stableMint()
                            .createHostedSession(Fixtures.hosted().build())
                            .reference())
                    .isEqualTo("7PKZU6F2J");
            assertThat(log.messages()).containsExactly("STMNT1506W: An observer of OperationFinished failed.");
        }
    }

    private static Map<String, String> withShortDeadline(Peer peer) {
        Map<String, String> settings = Fixtures.settings(peer);
        settings.put("stablemint.deadline", "PT1S");
        settings.put("stablemint.attempt-timeout", "PT1S");
        settings.put("stablemint.read-timeout", "PT1S");
        return settings;
    }

    /** Fails for every event. */
    @ApplicationScoped
    public static class BrokenObserver {
        void observe(@Observes OperationFinished event) {
            throw new IllegalStateException("observer");
        }
    }
}
