package io.stablemint.client.architecture.bad.error;

import io.stablemint.client.request.PaymentMethod;

/** Breaks the rule that errors do not depend on requests. */
final class ErrorThatKnowsRequests {

    private final PaymentMethod method = PaymentMethod.OPEN_BANKING;

    @Override
    public String toString() {
        return method.name();
    }
}
