package io.stablemint.orders.payment;

import io.stablemint.client.error.InvalidRequestException;
import java.util.List;

/** Messages to show to the customer if Stable Mint rejects a request. */
final class RejectionMessages {

    private RejectionMessages() {}

    /** At least one message. */
    static List<String> of(InvalidRequestException invalid) {
        List<String> named = invalid.problems().stream().map(Object::toString).toList();
        return named.isEmpty() ? List.of("Stable Mint does not accept this payment.") : named;
    }
}
