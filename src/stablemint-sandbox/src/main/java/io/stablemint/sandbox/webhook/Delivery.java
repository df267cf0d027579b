package io.stablemint.sandbox.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The delivery of one webhook: its content and all tries to send it.
 *
 * @param number the sequence number, from 1, over all sessions
 * @param timestamp the timestamp header of the latest try
 * @param signature the signature header of the latest try
 * @param nextTryAt the time of the next retry, if there is one
 */
public record Delivery(
        long number,
        WebhookEvent event,
        String body,
        String timestamp,
        String signature,
        DeliveryState state,
        List<Try> tries,
        Optional<Instant> nextTryAt) {

    public Delivery {
        tries = List.copyOf(tries);
    }

    Delivery withSignature(String newTimestamp, String newSignature) {
        return new Delivery(number, event, body, newTimestamp, newSignature, state, tries, nextTryAt);
    }

    Delivery withTry(Try latest, DeliveryState newState, Optional<Instant> next) {
        List<Try> all = new ArrayList<>(tries);
        all.add(latest);
        return new Delivery(number, event, body, timestamp, signature, newState, all, next);
    }

    /**
     * One try.
     *
     * @param outcome the HTTP status, or the exception if there was no response
     */
    public record Try(Instant at, String outcome) {}
}
