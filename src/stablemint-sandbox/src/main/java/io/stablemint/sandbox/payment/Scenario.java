package io.stablemint.sandbox.payment;

import java.util.Arrays;
import java.util.Optional;

/** Payments that do not go as usual; testers select one on the checkout page or on the control page. */
public enum Scenario {
    PAY_OTHER_AMOUNT("Pay another amount", "The webhooks report this amount as paid.", "successUrl"),
    PAY_TWICE("Pay twice", "Two bank transfers for one session, with two sets of webhooks.", "successUrl"),
    PAY_LATE(
            "Pay late",
            "The session expires and the customer goes back; the money arrives after this time.",
            "exitUrl"),
    WEBHOOKS_TWICE("Pay, each webhook twice", "Every webhook is sent twice, with the same event id.", "successUrl"),
    WEBHOOKS_REVERSED("Pay, webhooks in reverse order", "The last webhook arrives first.", "successUrl"),
    WEBHOOKS_TAMPERED(
            "Pay, webhooks with wrong signatures",
            "The signatures do not match; a receiver must reject them.",
            "successUrl"),
    FAIL_AFTER_SUBMISSION("Fail at the bank", "Submitted, then failed; the browser goes to the error URL.", "errorUrl"),
    FAIL_AFTER_SUCCESS(
            "Fail after the success page",
            "The browser goes to the success URL, then the payment fails.",
            "successUrl"),
    FAIL_WITHOUT_WEBHOOK(
            "Fail without a webhook", "The browser goes to the error URL; no webhook is sent.", "errorUrl");

    private final String label;
    private final String explanation;
    private final String redirectField;

    Scenario(String label, String explanation, String redirectField) {
        this.label = label;
        this.explanation = explanation;
        this.redirectField = redirectField;
    }

    /** The scenario with that name; empty if there is none. */
    public static Optional<Scenario> withName(String name) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.name().equals(name))
                .findFirst();
    }

    /** For a button. */
    public String label() {
        return label;
    }

    /** One sentence for testers. */
    public String explanation() {
        return explanation;
    }

    /** The request field with the URL that the customer's browser goes to. */
    public String redirectField() {
        return redirectField;
    }

    public boolean needsAmount() {
        return this == PAY_OTHER_AMOUNT;
    }

    public boolean needsDelay() {
        return this == PAY_LATE;
    }
}
