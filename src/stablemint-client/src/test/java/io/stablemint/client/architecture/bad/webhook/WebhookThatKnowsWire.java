package io.stablemint.client.architecture.bad.webhook;

import io.stablemint.client.architecture.bad.wire.Wired;

/** Breaks a rule. */
public class WebhookThatKnowsWire {
    public void use(Wired wired) {}
}
