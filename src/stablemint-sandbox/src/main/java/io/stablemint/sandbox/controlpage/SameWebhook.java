package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.faults.WebhookFault;
import io.stablemint.sandbox.webhook.Delivery;

/** How a webhook is sent again. */
final class SameWebhook {

    private SameWebhook() {}

    /** With the same bytes as before, even if a fault script changed them. */
    static WebhookFault of(Delivery delivery) {
        return WebhookFault.NONE.withBody(delivery.body());
    }
}
