package io.stablemint.client.request;

import io.stablemint.client.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A payment in your own page by a customer that you identified:
 * {@code POST /session/embedded/partner-managed-customer}.
 */
public final class EmbeddedSessionRequest extends StableMintRequest {

    private EmbeddedSessionRequest(Map<String, Object> body) {
        super(body);
    }

    /** {@return a builder in which no field is set; it requires customer id, e-mail address, country and currency} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EmbeddedSessionRequest withIdempotencyKey(String idempotencyKey) {
        return new EmbeddedSessionRequest(bodyWithKey(idempotencyKey));
    }

    /** {@return your own id of the customer} */
    public String userId() {
        return text("userId");
    }

    /** {@return the customer's e-mail address} */
    public String userEmail() {
        return text("userEmail");
    }

    /** {@return the customer's country, ISO 3166-1 alpha-2} */
    public String userCountryCode() {
        return text("userCountryCode");
    }

    /** {@return the amount, in units of the currency; empty if the customer chooses it} */
    public Optional<BigDecimal> amount() {
        return optional("amount", BigDecimal.class);
    }

    /** {@return your data about the customer; empty if you sent none} */
    public Optional<UserKyc> userKyc() {
        return UserKyc.in(body());
    }

    /** Sets the fields; {@link #build} checks them. */
    public static final class Builder extends RequestBuilder<Builder> {

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
         * The customer's country; required.
         *
         * @param userCountryCode ISO 3166-1 alpha-2, upper case, for example {@code DE}
         * @return this builder
         */
        public Builder userCountryCode(String userCountryCode) {
            return set("userCountryCode", userCountryCode);
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
        public EmbeddedSessionRequest build() {
            FieldValidator checks = checks().required("userId", "userEmail", "userCountryCode", "currency")
                    .email("userEmail")
                    .country("userCountryCode")
                    .currency("currency")
                    .amount("amount");
            UserKyc.in(fields()).ifPresent(kyc -> kyc.check(checks));
            checks.report();
            return new EmbeddedSessionRequest(copyOfFields());
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
