package io.stablemint.client.request;

import io.stablemint.client.error.InvalidRequestException;
import java.util.Map;
import java.util.Optional;

/** A payment by a customer that Stable Mint identifies: option 1, {@code POST /session/hosted}. */
public final class HostedSessionRequest extends SessionRequest {

    private HostedSessionRequest(Map<String, Object> body) {
        super(body);
    }

    /** {@return a builder in which no field is set; it requires country, currency, amount and four URLs} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public HostedSessionRequest withIdempotencyKey(String idempotencyKey) {
        return new HostedSessionRequest(bodyWithKey(idempotencyKey));
    }

    /** {@return the wallet that gets the money; empty if you sent none} */
    public Optional<String> blockchainDestinationAddress() {
        return optionalText("blockchainDestinationAddress");
    }

    /** {@return how the customer prefers to pay; empty if you sent none} */
    public Optional<PaymentMethod> paymentMethod() {
        return optionalText("paymentMethod").map(PaymentMethod::of);
    }

    /** Sets the fields; {@link #build} checks them. */
    public static final class Builder extends SessionRequestBuilder<Builder> {

        private Builder() {}

        /**
         * The wallet that gets the money.
         *
         * @param address not blank; its format is not checked
         * @return this builder
         */
        public Builder blockchainDestinationAddress(String address) {
            return set("blockchainDestinationAddress", address);
        }

        /**
         * How the customer prefers to pay.
         *
         * @param paymentMethod a constant of {@link PaymentMethod}, or another name of the API
         * @return this builder
         */
        public Builder paymentMethod(PaymentMethod paymentMethod) {
            return set("paymentMethod", paymentMethod.name());
        }

        /**
         * Checks the fields and creates the request. The builder may be used again.
         *
         * @return a valid request
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
