package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.error.AccessRefusedException;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.error.UnusableAnswerException;
import io.stablemint.client.events.Operation;
import io.stablemint.client.settings.Settings;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.TimeSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each failed call becomes the exception for the caller's next step, with all the facts. */
class FailureMapperTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:16:00Z");
    private static final String HOST = "Stable Mint at pay.example";
    private static final String RETRY =
            ", so the request may have had its effect. Retry with the same idempotency key key-1.";

    private final MovableTime time = new MovableTime();
    private final Call<HostedSession> call = call();
    private final FailureMapper mapper = new FailureMapper(call);

    /** The REST client's builder has made one for this class loader, where other tests register their own. */
    @AfterAll
    static void releaseDefaultConfig() {
        ConfigProviderResolver.instance().releaseConfig(ConfigProvider.getConfig());
    }

    @Test
    void nothingHappened_whenTheServiceWasNotReached() {
        StableMintException mapped = mapper.map(failed(Fault.connection("the connection was refused", true, null)));

        assertThat(mapped)
                .isInstanceOf(NotAvailableException.class)
                .hasMessage("STMNT1201E: " + HOST
                        + " was not reached: the connection was refused. Nothing happened; retry later.");
        assertFacts(mapped, 0);
        assertThat(mapped).hasCauseInstanceOf(Fault.class);
    }

    @Test
    void outcomeIsUnknown_whenTheConnectionBroke() {
        StableMintException mapped = mapper.map(failed(Fault.socket("the connection broke", null)));

        assertThat(mapped)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("STMNT1301E: " + HOST + " gave no answer (the connection broke)" + RETRY)
                .hasCauseInstanceOf(Fault.class);
        assertFacts(mapped, 0);
    }

    @Test
    void outcomeIsUnknown_whenTheDeadlinePassed() {
        Fault fault = failed(Fault.socket("the connection broke", null));
        time.nanos = Duration.ofSeconds(10).toNanos();

        assertThat(mapper.map(fault))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("STMNT1302E: " + HOST + " gave no answer (the deadline passed)" + RETRY);
    }

    @Test
    void nothingHappened_whenTheServiceRejectedTheRequestForNow() {
        StableMintException mapped = mapper.map(failed(Fault.status(answer(503, "busy", "120"))));

        assertThat(mapped)
                .isInstanceOf(NotAvailableException.class)
                .hasMessage("STMNT1202E: " + HOST + " rejected the request with 503. Nothing happened; retry later,"
                        + " not before the time in Retry-After.")
                .hasCauseInstanceOf(Fault.class);
        assertFacts(mapped, 503);
        assertThat(mapped.answerExcerpt()).contains("busy");
        assertThat(mapped.retryAfter()).contains(Duration.ofMinutes(2));
    }

    @Test
    void outcomeIsUnknown_whenTheServiceFailed() {
        StableMintException mapped = mapper.map(failed(Fault.status(answer(500, "anna@example.org failed", null))));

        assertThat(mapped)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("STMNT1303E: " + HOST + " answered with 500" + RETRY)
                .hasCauseInstanceOf(Fault.class);
        assertFacts(mapped, 500);
        assertThat(mapped.answerExcerpt()).contains("(hidden) failed");
        assertThat(mapped.retryAfter()).isEmpty();
    }

    @Test
    void nothingWasSent_whenTheBreakerIsOpen() {
        StableMintException mapped = mapper.map(new CircuitBreakerOpenException());

        assertThat(mapped)
                .isInstanceOf(NotAvailableException.class)
                .hasMessage("STMNT1203E: " + HOST + " is not called at present: the circuit breaker is open after too"
                        + " many faults. Nothing was sent; retry later.")
                .hasCauseInstanceOf(CircuitBreakerOpenException.class);
    }

    @Test
    void nothingWasSent_whenTheLimitIsReached() {
        assertThat(mapper.map(new BulkheadException()))
                .isInstanceOf(NotAvailableException.class)
                .hasMessage("STMNT1204E: " + HOST + " has 40 calls in progress, which is the limit. Nothing was sent;"
                        + " retry later, or raise stablemint.max-concurrent-calls.");
        assertThat(mapper.map(new FaultToleranceException()))
                .hasMessageContaining("could not be called: FaultToleranceException. Nothing was sent");
        assertThat(mapper.map(new TimeoutException())).hasMessageContaining("could not be called: TimeoutException.");
    }

    @Test
    void outcomeIsUnknown_whenALaterAttemptWasStopped() {
        failed(Fault.socket("the connection broke", null));

        assertThat(mapper.map(new BulkheadException()))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("STMNT1301E: " + HOST + " gave no answer and has 40 calls in progress, which is the limit"
                        + RETRY)
                .hasNoCause();
        assertThat(mapper.map(new TimeoutException())).hasMessageContaining("gave no answer (the connection broke)");
    }

    @Test
    void redirectIsNotFollowed() {
        assertThat(mapper.mapRefusal(answer(302, "", null)))
                .isInstanceOf(UnusableAnswerException.class)
                .hasMessageContaining("it is a redirect or no final answer, which a signed request does not follow");
        assertThat(mapper.mapRefusal(answer(399, "", null))).isInstanceOf(UnusableAnswerException.class);
    }

    @Test
    void requestHasToBeCorrected_whenItIsRefused() {
        StableMintException mapped = mapper.mapRefusal(answer(400, "amount is missing", null));

        assertThat(mapped)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("STMNT1002E: " + HOST + " refused the request with 400. Nothing happened; the excerpt of"
                        + " the answer says what to correct.");
        assertFacts(mapped, 400);
        assertThat(mapped.answerExcerpt()).contains("amount is missing");
    }

    @Test
    void newKeyIsNeeded_whenTheKeyWasUsedForAnotherRequest() {
        StableMintException mapped = mapper.mapRefusal(answer(409, "", null));

        assertThat(mapped)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(" answered with 409: the idempotency key key-1 was used for another request.");
        assertFacts(mapped, 409);
    }

    @Test
    void credentialsHaveToBeCorrected_whenTheyAreRejected() {
        for (int status : new int[] {401, 403}) {
            StableMintException mapped = mapper.mapRefusal(answer(status, "", null));

            assertThat(mapped)
                    .isInstanceOf(AccessRefusedException.class)
                    .hasMessage("STMNT1101E: " + HOST + " rejected the credentials with " + status
                            + ". Check the API key, the API secret and the private key.");
            assertFacts(mapped, status);
        }
    }

    @Test
    void clockIsSuspected_whenTheAnswerHasAnotherTime() {
        Answer later = new Answer(401, new byte[0], false, null, "Sun, 22 Nov 2026 10:26:00 GMT", NOW);

        StableMintException mapped = mapper.mapRefusal(later);

        assertThat(mapped)
                .isInstanceOf(AccessRefusedException.class)
                .hasMessageStartingWith("STMNT1102E: " + HOST
                        + " rejected the credentials with 401. The likely cause is this server's clock, which is ")
                .hasMessageEndingWith(". Correct it.");
        assertFacts(mapped, 401);
    }

    @Test
    void outcomeIsUnknown_whenARefusalFollowsALostAnswer() {
        failed(Fault.socket("the connection broke", null));

        for (int status : new int[] {401, 403, 409}) {
            assertThat(mapper.mapRefusal(answer(status, "", null)))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessage("STMNT1303E: " + HOST + " answered with " + status + " after a lost answer" + RETRY);
        }
        assertThat(mapper.mapRefusal(answer(400, "", null))).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void answerMustNotBeUsed_whenItIsInvalid() {
        Answer answer = answer(200, "{}", null);
        InvalidAnswerException invalid = new InvalidAnswerException("its address is not allowed");

        StableMintException mapped = mapper.unusable(invalid, answer);
        StableMintException withReference = mapper.unusable(invalid.withReference(Optional.of("REF-1")), answer);

        assertThat(mapped)
                .isInstanceOf(UnusableAnswerException.class)
                .hasMessage("STMNT1401E: " + HOST + " answered with 200, but the answer must not be used: its address"
                        + " is not allowed. Retry with the same idempotency key, or ask Stable Mint about it.");
        assertFacts(mapped, 200);
        assertThat(mapped.reference()).isEmpty();
        assertThat(withReference.reference()).contains("REF-1");
    }

    /** The fault of one attempt, as the call records it. */
    private Fault failed(Fault fault) {
        call.nextAttempt();
        call.failed(fault);
        return fault;
    }

    private void assertFacts(StableMintException mapped, int status) {
        assertThat(mapped.idempotencyKey()).contains("key-1");
        assertThat(mapped.attempts()).isEqualTo(call.attempts());
        assertThat(mapped.status().orElse(0)).isEqualTo(status);
    }

    private static Answer answer(int status, String body, @Nullable String retryAfter) {
        return new Answer(status, body.getBytes(StandardCharsets.UTF_8), false, retryAfter, null, NOW);
    }

    private Call<HostedSession> call() {
        SettingsReader reader = new SettingsReader(
                new SmallRyeConfigBuilder()
                        .withDefaultValues(Map.of(
                                "stablemint.base-url", "https://pay.example",
                                "stablemint.api-key", "key",
                                "stablemint.api-secret-key", "secret"))
                        .build(),
                time);
        Settings settings = reader.settings("");
        return new Call<>(
                Operation.HOSTED_SESSION,
                settings,
                "key-1",
                new byte[0],
                new RestClient(settings, new SigningFilter(reader.credentials("", text -> text), time)),
                StableMintRestClient::createHostedSession,
                answer -> {
                    throw new InvalidAnswerException("nothing is parsed here");
                },
                () -> List.of("anna@example.org"),
                time);
    }

    /** Does not move unless a test moves it. */
    private static final class MovableTime implements TimeSource {

        private long nanos;

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public long nanoTime() {
            return nanos;
        }

        @Override
        public void pause(Duration duration) {
            nanos += duration.toNanos();
        }
    }
}
