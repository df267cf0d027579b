package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.schedule.Scheduler;
import io.stablemint.sandbox.webhook.Delivery.Try;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
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

/** Sends deliveries and retries them until they are acknowledged or the schedule has no further retry. */
final class WebhookSender {

    private static final Logger LOG = System.getLogger(WebhookSender.class.getName());

    private final WebhookTransport transport;
    private final RetrySchedule schedule;
    private final DeliveryRepository deliveries;
    private final Scheduler scheduler;
    private final InstantSource clock;

    /** The next retry of each unacknowledged delivery, by delivery number. The scheduler or {@link #retryNow} runs it once. */
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
     * Sends the delivery now and retries it later if necessary. Completes after the first try.
     *
     * @param beforeRetry changes the delivery before each retry, e.g. to sign it again
     */
    CompletionStage<Void> send(Delivery delivery, UnaryOperator<Delivery> beforeRetry) {
        return sendOnce(delivery).thenAccept(outcome -> handleOutcome(delivery, outcome, beforeRetry));
    }

    /** Retries all unacknowledged deliveries now, including those after their last try; returns their number. */
    int retryNow() {
        List<Long> numbers = List.copyOf(nextTries.keySet());
        numbers.forEach(this::runNextTry);
        return numbers.size();
    }

    /** Retries the deliveries whose next retry is due at that time; for a clock that was moved. */
    void retryDue(Instant now) {
        deliveries.findAll().stream()
                .filter(delivery ->
                        delivery.nextTryAt().filter(next -> !next.isAfter(now)).isPresent())
                .forEach(delivery -> runNextTry(delivery.number()));
    }

    void clear() {
        nextTries.clear();
    }

    private CompletionStage<String> sendOnce(Delivery delivery) {
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

    private void handleOutcome(Delivery delivery, String outcome, UnaryOperator<Delivery> beforeRetry) {
        Try latest = new Try(clock.instant(), outcome);
        if (outcome.matches("2\\d\\d")) {
            deliveries.update(delivery, d -> d.withTry(latest, DeliveryState.DELIVERED, Optional.empty()));
            return;
        }
        Runnable next = () -> retry(delivery, beforeRetry);
        nextTries.put(delivery.number(), next);
        int tries = delivery.tries().size() + 1;
        schedule.delayAfter(tries)
                .ifPresentOrElse(delay -> scheduleRetry(delivery, latest, delay, next), () -> giveUp(delivery, latest));
    }

    private void scheduleRetry(Delivery delivery, Try latest, Duration delay, Runnable next) {
        Instant nextTryAt = latest.at().plus(delay);
        deliveries.update(delivery, d -> d.withTry(latest, DeliveryState.PENDING, Optional.of(nextTryAt)));
        scheduler.runAfter(delay, () -> {
            // Not a later retry: this one may have been run before its time.
            if (nextTries.remove(delivery.number(), next)) {
                next.run();
            }
        });
    }

    private void runNextTry(long number) {
        Runnable next = nextTries.remove(number);
        if (next != null) {
            next.run();
        }
    }

    private void retry(Delivery waiting, UnaryOperator<Delivery> beforeRetry) {
        if (deliveries.contains(waiting)) {
            send(deliveries.update(waiting, beforeRetry), beforeRetry);
        }
    }

    private void giveUp(Delivery delivery, Try latest) {
        // Deliveries that are no longer stored are not retried.
        nextTries.keySet().removeIf(number -> number <= delivery.number() - DeliveryRepository.MAX_DELIVERIES);
        Delivery failed = deliveries.update(delivery, d -> d.withTry(latest, DeliveryState.FAILED, Optional.empty()));
        LOG.log(
                Level.WARNING,
                "{0}: The webhook {1} for session {2} was not acknowledged after {3} tries (the last result: {4})."
                        + " It is not retried.",
                ErrorId.WEBHOOK_GIVEN_UP.code(),
                failed.event().type(),
                failed.event().session().reference(),
                failed.tries().size(),
                latest.outcome());
    }
}
