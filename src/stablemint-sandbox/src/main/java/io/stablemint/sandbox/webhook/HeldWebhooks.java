package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.faults.WebhookFault;
import java.util.ArrayList;
import java.util.List;

/** Webhooks that a fault script holds until a number of later webhooks of the same session have been sent. */
final class HeldWebhooks {

    private final List<Held> all = new ArrayList<>();

    synchronized void hold(WebhookEvent event, WebhookFault fault) {
        all.add(new Held(event, fault, fault.holdFor()));
    }

    /** Counts one more sent webhook of the session; returns the held webhooks to send after it. */
    synchronized List<Held> release(String reference) {
        all.replaceAll(held -> held.event().session().reference().equals(reference) ? held.countDown() : held);
        List<Held> released = all.stream().filter(held -> held.remaining() == 0).toList();
        all.removeAll(released);
        return released;
    }

    synchronized void clear() {
        all.clear();
    }

    record Held(WebhookEvent event, WebhookFault fault, int remaining) {

        Held countDown() {
            return new Held(event, fault, remaining - 1);
        }
    }
}
