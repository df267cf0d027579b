package io.stablemint.client.request;

import io.stablemint.client.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Map;

/** Money going out to a customer: {@code POST /withdrawal/hosted}. */
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

    /** What goes out, in units of the currency. */
    public BigDecimal amount() {
        return required("amount", BigDecimal.class);
    }

    /** Why it goes out. */
    public WithdrawalReason withdrawalReason() {
        return WithdrawalReason.of(text("withdrawalReason"));
    }

    /** Collects the fields; {@link #build} checks them. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {}

        /** Your own id of the customer; required. */
        public Builder userUniqueId(String userUniqueId) {
            return set("userUniqueId", userUniqueId);
        }

        /** Why the money goes out; required. */
        public Builder withdrawalReason(WithdrawalReason reason) {
            return set("withdrawalReason", reason.name());
        }

        /**
         * The request.
         *
         * @throws InvalidRequestException naming every field that is missing or wrong
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
