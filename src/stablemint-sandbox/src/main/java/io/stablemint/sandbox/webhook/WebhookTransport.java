package io.stablemint.sandbox.webhook;

import java.util.concurrent.CompletionStage;

/** Sends one try of a delivery to the partner. */
public interface WebhookTransport {

    /** The HTTP status of the response; completes exceptionally if there is no response. */
    CompletionStage<Integer> send(Delivery delivery);
}
