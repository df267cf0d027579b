package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.schedule.Scheduler;
import io.stablemint.sandbox.webhook.Delivery.Try;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Carries deliveries until they are acknowledged or the schedule is used up. */
final class WebhookSender {

    private static final Logger LOG = System.getLogger(WebhookSender.class.getName());

    private final WebhookTransport transport;
    private final RetrySchedule schedule;
    private final DeliveryRepository deliveries;
    private final Scheduler scheduler;
    private final InstantSource clock;

    /** What is not acknowledged yet, by delivery: its next try, whoever makes it first. */
    private final Map<Long, Runnable> nextTries = new ConcurrentHashMap<>();

    WebhookSender(
            WebhookTransport transport,
            RetrySchedule schedule,
            DeliveryRepository deliveries,
            Scheduler scheduler,
            InstantSource clock) {
        this.transport = transport;
        this.schedule = schedule;
        this.deliveries = deliveries;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Tries now, and later again if need be; complete when the first try is over.
     *
     * @param beforeRetry what happens to the delivery before each further try, e.g. a fresh signature
     */
    CompletionStage<Void> send(Delivery delivery, UnaryOperator<Delivery> beforeRetry) {
        return send(delivery).thenAccept(outcome -> conclude(delivery, outcome, beforeRetry));
    }

    /** Tries everything now that is not acknowledged, also what was given up; says how many that were. */
    int retryNow() {
        List<Long> numbers = List.copyOf(nextTries.keySet());
        numbers.forEach(this::tryNext);
        return numbers.size();
    }

    void forget() {
        nextTries.clear();
    }

    private CompletionStage<String> send(Delivery delivery) {
        try {
            return transport.send(delivery).handle(WebhookSender::outcome);
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(e.toString());
        }
    }

    private static String outcome(Integer status, Throwable failure) {
        if (failure == null) {
            return Integer.toString(status);
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.toString();
    }

    private void conclude(Delivery delivery, String outcome, UnaryOperator<Delivery> beforeRetry) {
        Instant now = clock.instant();
        Try latest = new Try(now, outcome);
        if (outcome.matches("2\\d\\d")) {
            deliveries.change(delivery, d -> d.tried(latest, DeliveryState.DELIVERED, Optional.empty()));
            return;
        }
        nextTries.put(delivery.number(), () -> retry(delivery, beforeRetry));
        int tries = delivery.tries().size() + 1;
        schedule.waitAfter(tries)
                .ifPresentOrElse(
                        wait -> {
                            deliveries.change(
                                    delivery, d -> d.tried(latest, DeliveryState.PENDING, Optional.of(now.plus(wait))));
                            scheduler.runAfter(wait, () -> tryNext(delivery.number()));
                        },
                        () -> giveUp(delivery, latest));
    }

    private void tryNext(long number) {
        Runnable next = nextTries.remove(number);
        if (next != null) {
            next.run();
        }
    }

    private void retry(Delivery waiting, UnaryOperator<Delivery> beforeRetry) {
        if (deliveries.remembers(waiting)) {
            send(deliveries.change(waiting, beforeRetry), beforeRetry);
        }
    }

    private void giveUp(Delivery delivery, Try latest) {
        nextTries.keySet().removeIf(number -> number <= delivery.number() - DeliveryRepository.AT_MOST);
        Delivery failed = deliveries.change(delivery, d -> d.tried(latest, DeliveryState.FAILED, Optional.empty()));
        LOG.log(
                Level.WARNING,
                "{0}: The webhook {1} for session {2} was not acknowledged by {3} tries (the last one: {4})"
                        + " and is given up.",
                ErrorId.WEBHOOK_GIVEN_UP.code(),
                failed.event().type(),
                failed.event().session().reference(),
                failed.tries().size(),
                latest.outcome());
    }
}
