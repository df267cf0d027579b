package io.stablemint.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.session.Operation;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionState;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The contract's retry schedule. The scheduler of this test records the delays instead of waiting. */
class WebhookSenderTest {

    private final List<Duration> waits = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final DeliveryRepository deliveries = new DeliveryRepository();

    private WebhookSender sender(double scale) {
        WebhookTransport transport = delivery -> CompletableFuture.completedFuture(answers.pop());
        return new WebhookSender(
                transport,
                new RetrySchedule(scale),
                deliveries,
                (delay, work) -> {
                    waits.add(delay);
                    waiting.add(work);
                },
                InstantSource.fixed(Instant.EPOCH));
    }

    @Test
    void givesUpAfterSixTries_whenNoneIsAcknowledged() {
        answers.addAll(List.of(500, 503, 404, 301, 401, 199));
        sendAll(sender(1));

        assertThat(waits)
                .containsExactly(
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(60),
                        Duration.ofMinutes(90));
        assertThat(deliveries.findAll().get(0).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(deliveries.findAll().get(0).tries())
                .extracting(Delivery.Try::outcome)
                .containsExactly("500", "503", "404", "301", "401", "199");
    }

    @Test
    void doesNotRetry_whenAny2xxAcknowledges() {
        answers.addAll(List.of(500, 299));
        sendAll(sender(0.001));

        assertThat(waits).containsExactly(Duration.ofMillis(300));
        assertThat(deliveries.findAll().get(0).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(answers).isEmpty();
    }

    @Test
    void doesNotRetry_whenTheDeliveryHasBeenRemoved() {
        answers.add(500);
        WebhookSender sender = sender(1);
        sender.send(delivery(), UnaryOperator.identity());
        deliveries.clear();
        waiting.remove().run();

        assertThat(waits).hasSize(1);
        assertThat(sender.retryNow()).isZero();
    }

    @Test
    void retriesOnlyOnce_whenRetriedNowAndOnSchedule() {
        answers.addAll(List.of(500, 204));
        WebhookSender sender = sender(1);
        sender.send(delivery(), UnaryOperator.identity());

        assertThat(sender.retryNow()).isEqualTo(1);
        waiting.remove().run();

        assertThat(deliveries.findAll().get(0).tries())
                .extracting(Delivery.Try::outcome)
                .containsExactly("500", "204");
        assertThat(sender.retryNow()).isZero();
    }

    @Test
    void retries_whenItWasGivenUp() {
        answers.addAll(List.of(500, 503, 404, 301, 401, 199));
        WebhookSender sender = sender(1);
        sendAll(sender);

        answers.add(200);
        assertThat(sender.retryNow()).isEqualTo(1);

        assertThat(deliveries.findAll().get(0).state()).isEqualTo(DeliveryState.DELIVERED);
    }

    private void sendAll(WebhookSender sender) {
        sender.send(delivery(), UnaryOperator.identity());
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Delivery delivery() {
        Session session = new Session(
                UUID.randomUUID(),
                "R",
                Operation.HOSTED,
                JsonObject.EMPTY_JSON_OBJECT,
                Instant.EPOCH,
                Instant.EPOCH,
                JsonObject.EMPTY_JSON_OBJECT,
                SessionState.CREATED);
        WebhookEvent event = new WebhookEvent(UUID.randomUUID(), EventTypes.DEPOSIT_CREATED, session, Instant.EPOCH);
        return deliveries.add(number ->
                new Delivery(number, event, "{}", "t", "s", DeliveryState.PENDING, List.of(), Optional.empty()));
    }
}
