package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.faults.WebhookFault;
import java.util.ArrayList;
import java.util.List;

/** WebhookPublisher that a script holds until so many later ones of the same session have been sent. */
final class HeldWebhooks {

    private final List<Held> all = new ArrayList<>();

    synchronized void hold(WebhookEvent event, WebhookFault fault) {
        all.add(new Held(event, fault, fault.holdFor()));
    }

    /** One more webhook of this session goes out: who may follow it? */
    synchronized List<Held> releasedBy(String reference) {
        all.replaceAll(held -> held.event().session().reference().equals(reference) ? held.oneLess() : held);
        List<Held> released =
                all.stream().filter(held -> held.waitingFor() == 0).toList();
        all.removeAll(released);
        return released;
    }

    synchronized void clear() {
        all.clear();
    }

    record Held(WebhookEvent event, WebhookFault fault, int waitingFor) {

        Held oneLess() {
            return new Held(event, fault, waitingFor - 1);
        }
    }
}
