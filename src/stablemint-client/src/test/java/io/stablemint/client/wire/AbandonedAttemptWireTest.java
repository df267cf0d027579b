package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Attempts whose caller no longer waits. */
class AbandonedAttemptWireTest {

    @Test
    void attemptCountsAgainstTheLimit_untilItEnds() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(oneCallAtATime(peer))) {
            application.warmUp();
            peer.play(Scripts.dribble());
            assertThat(failure(application)).isInstanceOf(OutcomeUnknownException.class);

            // Its caller left after one second; the exchange itself ends after twice the deadline.
            assertThat(failure(application))
                    .isInstanceOf(NotAvailableException.class)
                    .hasMessage("STMNT1204E: Stable Mint at localhost has 1 calls in progress, which is the limit."
                            + " Nothing was sent; retry later, or raise stablemint.max-concurrent-calls.");
            assertThat(peer.received()).hasSize(1);

            // Ends the exchange: the limit is free again.
            peer.play(Scripts.session200());
            application.warmUp();
            assertThat(peer.received()).isNotEmpty();
        }
    }

    @Test
    void outcomeIsUnknownAndTheInterruptIsKept_whenTheCallerIsInterrupted() throws Exception {
        CountDownLatch requestArrived = new CountDownLatch(1);
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer))) {
            application.warmUp();
            peer.play((request, line) -> {
                requestArrived.countDown();
                Scripts.silence().play(request, line);
            });
            AtomicReference<Throwable> failure = new AtomicReference<>();
            AtomicBoolean interruptKept = new AtomicBoolean();
            Thread caller = new Thread(() -> {
                failure.set(catchThrowable(() -> application
                        .stableMint()
                        .createHostedSession(Fixtures.hosted().build())));
                interruptKept.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            requestArrived.await();

            caller.interrupt();
            caller.join();

            assertThat(failure.get())
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageStartingWith(
                            "STMNT1301E: Stable Mint at localhost gave no answer (the thread was interrupted)");
            assertThat(interruptKept).isTrue();
            assertThat(peer.received()).hasSize(1);
        }
    }

    private static StableMintException failure(Application application) {
        return catchThrowableOfType(
                StableMintException.class,
                () -> application
                        .stableMint()
                        .createHostedSession(Fixtures.hosted().build()));
    }

    private static Map<String, String> oneCallAtATime(Peer peer) {
        Map<String, String> settings = Fixtures.settings(peer);
        settings.put("stablemint.max-concurrent-calls", "1");
        settings.put("stablemint.max-retries", "0");
        settings.put("stablemint.deadline", "PT5S");
        settings.put("stablemint.attempt-timeout", "PT1S");
        settings.put("stablemint.read-timeout", "PT1S");
        return settings;
    }
}
