package io.stablemint.client.request;

import io.stablemint.client.error.InvalidRequestException;
import java.util.Map;
import java.util.Optional;

/**
 * A payment by a customer that you identified: option 2,
 * {@code POST /session/hosted/partner-managed-customer}.
 */
public final class PartnerManagedSessionRequest extends SessionRequest {

    private PartnerManagedSessionRequest(Map<String, Object> body) {
        super(body);
    }

    /**
     * {@return a builder in which no field is set; it requires customer id, e-mail address, country, currency, amount
     * and four URLs}
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public PartnerManagedSessionRequest withIdempotencyKey(String idempotencyKey) {
        return new PartnerManagedSessionRequest(bodyWithKey(idempotencyKey));
    }

    /** {@return your own id of the customer} */
    public String userId() {
        return text("userId");
    }

    /** {@return the customer's e-mail address} */
    public String userEmail() {
        return text("userEmail");
    }

    /** {@return your data about the customer; empty if you sent none} */
    public Optional<UserKyc> userKyc() {
        return UserKyc.in(body());
    }

    /** Sets the fields; {@link #build} checks them. */
    public static final class Builder extends SessionRequestBuilder<Builder> {

        private Builder() {}

        /**
         * Your own id of the customer; required.
         *
         * @param userId not blank
         * @return this builder
         */
        public Builder userId(String userId) {
            return set("userId", userId);
        }

        /**
         * The customer's e-mail address; required.
         *
         * @param userEmail one {@code @} with text on both sides; whether it receives mail is not checked
         * @return this builder
         */
        public Builder userEmail(String userEmail) {
            return set("userEmail", userEmail);
        }

        /**
         * Your data about the customer; checked with the request.
         *
         * @param userKyc replaces data that was set before
         * @return this builder
         */
        public Builder userKyc(UserKyc userKyc) {
            return set("userKyc", userKyc.body());
        }

        /**
         * Checks the fields and creates the request. The builder may be used again.
         *
         * @return a valid request
         * @throws InvalidRequestException with every field that is missing or wrong
         */
        public PartnerManagedSessionRequest build() {
            FieldValidator checks = sessionChecks("userId", "userEmail").email("userEmail");
            UserKyc.in(fields()).ifPresent(kyc -> kyc.check(checks));
            checks.report();
            return new PartnerManagedSessionRequest(copyOfFields());
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
