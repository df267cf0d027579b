package io.stablemint.client.request;

import io.stablemint.client.error.InvalidRequestException;
import java.util.Map;
import java.util.Optional;

/** A payment by a customer that Stable Mint identifies: option 1, {@code POST /session/hosted}. */
public final class HostedSessionRequest extends SessionRequest {

    private HostedSessionRequest(Map<String, Object> body) {
        super(body);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public HostedSessionRequest withIdempotencyKey(String idempotencyKey) {
        return new HostedSessionRequest(bodyWithKey(idempotencyKey));
    }

    /** The wallet that gets the money. */
    public Optional<String> blockchainDestinationAddress() {
        return optionalText("blockchainDestinationAddress");
    }

    /** How the customer prefers to pay. */
    public Optional<PaymentMethod> paymentMethod() {
        return optionalText("paymentMethod").map(PaymentMethod::of);
    }

    /** Sets the fields; {@link #build} checks them. */
    public static final class Builder extends SessionRequestBuilder<Builder> {

        private Builder() {}

        /** The wallet that gets the money. */
        public Builder blockchainDestinationAddress(String address) {
            return set("blockchainDestinationAddress", address);
        }

        /** How the customer prefers to pay. */
        public Builder paymentMethod(PaymentMethod paymentMethod) {
            return set("paymentMethod", paymentMethod.name());
        }

        /**
         * Checks the fields and creates the request.
         *
         * @throws InvalidRequestException with every field that is missing or wrong
         */
        public HostedSessionRequest build() {
            sessionChecks().report();
            return new HostedSessionRequest(copyOfFields());
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
