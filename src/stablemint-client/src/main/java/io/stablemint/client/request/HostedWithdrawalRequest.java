package io.stablemint.client.request;

import io.stablemint.client.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Map;

/** A payment to a customer: {@code POST /withdrawal/hosted}. */
public final class HostedWithdrawalRequest extends StableMintRequest {

    private HostedWithdrawalRequest(Map<String, Object> body) {
        super(body);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public HostedWithdrawalRequest withIdempotencyKey(String idempotencyKey) {
        return new HostedWithdrawalRequest(bodyWithKey(idempotencyKey));
    }

    /** Your own id of the customer. */
    public String userUniqueId() {
        return text("userUniqueId");
    }

    /** The amount, in units of the currency. */
    public BigDecimal amount() {
        return required("amount", BigDecimal.class);
    }

    /** The reason for the withdrawal. */
    public WithdrawalReason withdrawalReason() {
        return WithdrawalReason.of(text("withdrawalReason"));
    }

    /** Sets the fields; {@link #build} checks them. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {}

        /** Your own id of the customer; required. */
        public Builder userUniqueId(String userUniqueId) {
            return set("userUniqueId", userUniqueId);
        }

        /** The reason for the withdrawal; required. */
        public Builder withdrawalReason(WithdrawalReason reason) {
            return set("withdrawalReason", reason.name());
        }

        /**
         * Checks the fields and creates the request.
         *
         * @throws InvalidRequestException with every field that is missing or wrong
         */
        public HostedWithdrawalRequest build() {
            checks().required("userUniqueId", "amount", "currency", "withdrawalReason")
                    .currency("currency")
                    .amount("amount")
                    .report();
            return new HostedWithdrawalRequest(copyOfFields());
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
