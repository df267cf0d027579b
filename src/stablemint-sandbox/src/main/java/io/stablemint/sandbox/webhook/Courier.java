package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.schedule.Later;
import io.stablemint.sandbox.webhook.Delivery.Try;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Carries deliveries until they are acknowledged or the schedule is used up. */
final class Courier {

    private static final Logger LOG = System.getLogger(Courier.class.getName());

    private final Transport transport;
    private final RetrySchedule schedule;
    private final Deliveries deliveries;
    private final Later later;
    private final InstantSource clock;

    Courier(Transport transport, RetrySchedule schedule, Deliveries deliveries, Later later, InstantSource clock) {
        this.transport = transport;
        this.schedule = schedule;
        this.deliveries = deliveries;
        this.later = later;
        this.clock = clock;
    }

    /**
     * Tries now, and later again if need be; complete when the first try is over.
     *
     * @param beforeRetry what happens to the delivery before each further try, e.g. a fresh signature
     */
    CompletionStage<Void> carry(Delivery delivery, UnaryOperator<Delivery> beforeRetry) {
        return send(delivery).thenAccept(outcome -> conclude(delivery, outcome, beforeRetry));
    }

    private CompletionStage<String> send(Delivery delivery) {
        try {
            return transport.send(delivery).handle(Courier::outcome);
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
        int tries = delivery.tries().size() + 1;
        schedule.waitAfter(tries)
                .ifPresentOrElse(
                        wait -> {
                            Delivery waiting = deliveries.change(
                                    delivery, d -> d.tried(latest, DeliveryState.PENDING, Optional.of(now.plus(wait))));
                            later.after(wait, () -> retry(waiting, beforeRetry));
                        },
                        () -> giveUp(delivery, latest));
    }

    private void retry(Delivery waiting, UnaryOperator<Delivery> beforeRetry) {
        if (deliveries.remembers(waiting)) {
            carry(deliveries.change(waiting, beforeRetry), beforeRetry);
        }
    }

    private void giveUp(Delivery delivery, Try latest) {
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
