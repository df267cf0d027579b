package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.testing.ErrorAnswers.assertError;
import static io.stablemint.sandbox.testing.JsonText.member;
import static io.stablemint.sandbox.testing.JsonText.with;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests with the same idempotency key, and without one. */
class IdempotencyKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.7Z");

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox().at(InstantSource.fixed(NOW));

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @Test
    void rejects_whenTheKeyIsReusedWithAnotherBody() {
        String body = with(JsonText.HOSTED, "\"idempotencyKey\":\"k\"");
        String reference = member(partner.post(HOSTED, body, NOW).body(), "reference");

        assertError(
                partner.post(HOSTED, body.replace("4.20", "4.21"), NOW),
                409,
                "SNDBX1201E",
                "The idempotency key was used before, for session " + reference
                        + ", with another body. Send the same body again, or use a new key.");
    }

    @Test
    void createsOneSession_whenFiftyEqualRequestsAreSentConcurrently() throws InterruptedException, ExecutionException {
        String body = with(JsonText.HOSTED, "\"idempotencyKey\":\"k\"");
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<String>> answers = threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<String>>mapToObj(
                            i -> () -> partner.post(HOSTED, body, NOW).body())
                    .toList());
            String first = answers.get(0).get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(partner.get("sandbox/sessions?idempotencyKey=k").body()).startsWith("{\"count\":1,");
        assertThat(partner.get("sandbox/requests").body()).startsWith("{\"count\":50,");
    }

    @Test
    void createsTwoSessions_whenThereIsNoKey() {
        partner.post(HOSTED, JsonText.HOSTED, NOW);
        partner.post(HOSTED, JsonText.HOSTED, NOW);

        assertThat(partner.get("sandbox/sessions").body()).startsWith("{\"count\":2,");
    }
}
