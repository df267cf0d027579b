package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Figures;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Circuit breaker and bulkhead, which protect the service and the application. */
class ProtectionWireTest {

    private static final int LIMIT = 10;
    private static final int CALLERS = 500;
    private static final long MAX_MILLISECONDS = 50;

    private static final long READ_TIMEOUT_MILLISECONDS = 2_000;

    /** A busy machine may delay a thread for longer, and the first round loads classes: the best round counts. */
    private static final int ROUNDS = 4;

    /** More than the limit, but not so many that they wait for a processor instead of being rejected. */
    private static final int THREADS = 50;

    @Test
    void breakerStaysClosedForRefusals_opensForFaults_andClosesAgain() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(breakerSettings(peer))) {
            peer.play(Scripts.answer(400, "{}"));
            for (int i = 0; i < 1_000; i++) {
                assertThat(failure(application)).isInstanceOf(InvalidRequestException.class);
            }
            assertThat(peer.received()).hasSize(1_000);

            peer.play(Scripts.answer(503, ""));
            for (int i = 0; i < 20; i++) {
                assertThat(failure(application)).isInstanceOf(NotAvailableException.class);
            }
            assertThat(peer.received()).hasSizeLessThanOrEqualTo(20);
            int before = peer.received().size();
            assertThat(failure(application))
                    .isInstanceOf(NotAvailableException.class)
                    .hasMessage(
                            "STMNT1203E: Stable Mint at localhost is not called at present: the circuit breaker is open after"
                                    + " too many faults. Nothing was sent; retry later.");
            assertThat(peer.received()).hasSize(before);

            peer.play(Scripts.session200());
            new CountDownLatch(1).await(1_100, TimeUnit.MILLISECONDS);
            for (int i = 0; i < 3; i++) {
                assertThatCode(() -> application
                                .stableMint()
                                .createHostedSession(Fixtures.hosted().build()))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void callsAreRejectedAtOnce_whenTheConcurrencyLimitIsReached() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(bulkheadSettings(peer))) {
            long best = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS && best > MAX_MILLISECONDS; round++) {
                peer.play(Scripts.session200());
                application.warmUp();
                peer.play(Scripts.silence());
                best = Math.min(best, worstOf(rejected(callAll(application))));
                assertThat(peer.maxInProgress()).isEqualTo(LIMIT);
            }

            Figures.write("bulkhead_reject_ms", best);
            // The published figure is for an idle machine. A busy one may delay a thread, but no caller waits for the
            // peer.
            assertThat(best).isLessThan(READ_TIMEOUT_MILLISECONDS / 2);
        }
    }

    private static List<Result> rejected(List<Result> results) {
        List<Result> rejected = results.stream()
                .filter(result -> result.failure() instanceof NotAvailableException)
                .toList();
        assertThat(results)
                .filteredOn(result -> result.failure() instanceof OutcomeUnknownException)
                .hasSize(LIMIT);
        assertThat(rejected).hasSize(CALLERS - LIMIT);
        assertThat(rejected.get(0).failure())
                .hasMessage(
                        "STMNT1204E: Stable Mint at localhost has " + LIMIT + " calls in progress, which is the limit."
                                + " Nothing was sent; retry later, or raise stablemint.max-concurrent-calls.");
        return rejected;
    }

    private static long worstOf(List<Result> rejected) {
        return rejected.stream().mapToLong(Result::milliseconds).max().orElseThrow();
    }

    @Test
    void callsSucceed_whenThePeerAnswersAgain() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(bulkheadSettings(peer))) {
            application.warmUp();
            peer.play(Scripts.silence());
            assertThat(callAll(application)).hasSize(CALLERS);

            peer.play(Scripts.session200());

            assertThatCode(() -> application
                            .stableMint()
                            .createHostedSession(Fixtures.hosted().build()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void callSucceeds_whenThePeerHasClosedTheIdleConnection() throws Exception {
        try (Peer peer = Peer.playing(Scripts.closedWhileIdle().then(Scripts.session200()));
                Application application = Application.deploy(Fixtures.settings(peer))) {
            application.stableMint().createHostedSession(Fixtures.hosted().build());

            assertThatCode(() -> application
                            .stableMint()
                            .createHostedSession(Fixtures.hosted().build()))
                    .doesNotThrowAnyException();

            assertThat(peer.received()).hasSize(2);
        }
    }

    @Test
    void faultToleranceUsesTheSettings_andStandardKeysOverrideThem() throws Exception {
        try (Peer peer = Peer.playing(Scripts.answer(503, ""))) {
            Map<String, String> settings = Fixtures.settings(peer);
            settings.put("stablemint.max-retries", "4");
            try (Application application = Application.deploy(settings)) {
                assertThat(failure(application).attempts()).isEqualTo(5);
            }
            settings.put("io.stablemint.client.wire.FaultTolerantClient/call/Retry/maxRetries", "1");
            try (Application application = Application.deploy(settings)) {
                assertThat(failure(application).attempts()).isEqualTo(2);
            }
        }
    }

    @Test
    void outcomeStaysUnknown_whenARetryIsRejectedOrRefused() throws Exception {
        try (Peer peer = Peer.playing(Scripts.closeWithoutAnswer().then(Scripts.answer(503, "")));
                Application application = Application.deploy(Fixtures.settings(peer))) {
            assertThatThrownBy(() -> application
                            .stableMint()
                            .createHostedSession(
                                    Fixtures.hosted().idempotencyKey("key-1").build()))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessage(
                            "STMNT1303E: Stable Mint at localhost answered with 503, so the request may have had its"
                                    + " effect. Retry with the same idempotency key key-1.");

            peer.play(Scripts.closeWithoutAnswer().then(Scripts.answer(409, "")));
            assertThatThrownBy(() -> application
                            .stableMint()
                            .createHostedSession(
                                    Fixtures.hosted().idempotencyKey("key-1").build()))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessage(
                            "STMNT1303E: Stable Mint at localhost answered with 409 after a lost answer, so the request"
                                    + " may have had its effect. Retry with the same idempotency key key-1.");
        }
    }

    private record Result(StableMintException failure, long milliseconds) {}

    private static List<Result> callAll(Application application) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Result>> futures = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                futures.add(callers.submit(() -> {
                    long startedAt = System.nanoTime();
                    StableMintException failure = failure(application);
                    return new Result(failure, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt));
                }));
            }
            List<Result> results = new ArrayList<>();
            for (Future<Result> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            callers.shutdownNow();
        }
    }

    private static StableMintException failure(Application application) {
        return catchThrowableOfType(
                StableMintException.class,
                () -> application
                        .stableMint()
                        .createHostedSession(Fixtures.hosted().build()));
    }

    private static Map<String, String> breakerSettings(Peer peer) {
        Map<String, String> settings = Fixtures.settings(peer);
        settings.put("stablemint.max-retries", "0");
        settings.put("stablemint.breaker-delay", "PT1S");
        return settings;
    }

    private static Map<String, String> bulkheadSettings(Peer peer) {
        Map<String, String> settings = Fixtures.settings(peer);
        settings.put("stablemint.max-concurrent-calls", String.valueOf(LIMIT));
        settings.put("stablemint.breaker-window", "1000");
        settings.put("stablemint.max-retries", "0");
        return settings;
    }
}
