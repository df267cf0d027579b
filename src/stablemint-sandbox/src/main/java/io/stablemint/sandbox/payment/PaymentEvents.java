package io.stablemint.sandbox.payment;

import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_ACCEPTED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_COMPLETED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_INITIATED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_RECONCILED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_SUBMITTED;

import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionState;
import io.stablemint.sandbox.settings.WebhookVersion;
import java.util.ArrayList;
import java.util.List;

/** The event types of a payment, in the contract's order. */
record PaymentEvents(WebhookVersion version) {

    /** The first event, if the customer had not opened the checkout before. */
    List<String> initiatedIfNew(Session before) {
        return before.state() == SessionState.CREATED ? List.of(DEPOSIT_INITIATED) : List.of();
    }

    /** All events up to the last one. */
    List<String> paid(Session before) {
        List<String> types = new ArrayList<>(initiatedIfNew(before));
        types.addAll(transfer());
        return types;
    }

    /** The events of one bank transfer. */
    List<String> transfer() {
        return version == WebhookVersion.V1
                ? List.of(DEPOSIT_SUBMITTED, DEPOSIT_ACCEPTED, DEPOSIT_RECONCILED, DEPOSIT_COMPLETED)
                : List.of(DEPOSIT_SUBMITTED, DEPOSIT_ACCEPTED, DEPOSIT_COMPLETED);
    }
}
