package io.stablemint.sandbox.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One webhook on its way: what is sent, and how every try went.
 *
 * @param number counts up from 1, over all sessions
 * @param timestamp the header of the latest try
 * @param signature the header of the latest try
 * @param nextTryAt when it will be tried again, if it will
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

    Delivery signed(String newTimestamp, String newSignature) {
        return new Delivery(number, event, body, newTimestamp, newSignature, state, tries, nextTryAt);
    }

    Delivery tried(Try latest, DeliveryState newState, Optional<Instant> next) {
        List<Try> all = new ArrayList<>(tries);
        all.add(latest);
        return new Delivery(number, event, body, timestamp, signature, newState, all, next);
    }

    /**
     * One try.
     *
     * @param outcome the status, or what went wrong on the way
     */
    public record Try(Instant at, String outcome) {}
}
