package io.stablemint.sandbox.webhook;

import java.util.concurrent.CompletionStage;

/** Carries one try of a delivery to the partner. */
public interface WebhookTransport {

    /** The status that came back; completes exceptionally if none did. */
    CompletionStage<Integer> send(Delivery delivery);
}
