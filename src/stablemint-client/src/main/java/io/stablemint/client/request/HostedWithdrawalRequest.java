package io.stablemint.client.request;

import io.stablemint.client.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Map;

/** A payment to a customer: {@code POST /withdrawal/hosted}. */
public final class HostedWithdrawalRequest extends StableMintRequest {

    private HostedWithdrawalRequest(Map<String, Object> body) {
        super(body);
    }

    /** {@return a builder in which no field is set; it requires customer id, amount, currency and reason} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public HostedWithdrawalRequest withIdempotencyKey(String idempotencyKey) {
        return new HostedWithdrawalRequest(bodyWithKey(idempotencyKey));
    }

    /** {@return your own id of the customer} */
    public String userUniqueId() {
        return text("userUniqueId");
    }

    /** {@return the amount, in units of the currency; at least 0.1} */
    public BigDecimal amount() {
        return required("amount", BigDecimal.class);
    }

    /** {@return the reason for the withdrawal} */
    public WithdrawalReason withdrawalReason() {
        return WithdrawalReason.of(text("withdrawalReason"));
    }

    /** Sets the fields; {@link #build} checks them. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {}

        /**
         * Your own id of the customer; required.
         *
         * @param userUniqueId not blank
         * @return this builder
         */
        public Builder userUniqueId(String userUniqueId) {
            return set("userUniqueId", userUniqueId);
        }

        /**
         * The reason for the withdrawal; required.
         *
         * @param reason a constant of {@link WithdrawalReason}, or another name of the API
         * @return this builder
         */
        public Builder withdrawalReason(WithdrawalReason reason) {
            return set("withdrawalReason", reason.name());
        }

        /**
         * Checks the fields and creates the request. The builder may be used again.
         *
         * @return a valid request
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
