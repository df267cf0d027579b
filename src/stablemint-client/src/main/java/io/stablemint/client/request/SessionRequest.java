package io.stablemint.client.request;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;

/** The fields that both kinds of hosted session have: the payment, and the pages that the browser goes to afterwards. */
public abstract sealed class SessionRequest extends StableMintRequest
        permits HostedSessionRequest, PartnerManagedSessionRequest {

    SessionRequest(Map<String, Object> body) {
        super(body);
    }

    @Override
    public abstract SessionRequest withIdempotencyKey(String idempotencyKey);

    /** The customer's country, ISO 3166-1 alpha-2. */
    public final String userCountryCode() {
        return text("userCountryCode");
    }

    /** The amount, in units of the currency; at least 0.1. */
    public final BigDecimal amount() {
        return required("amount", BigDecimal.class);
    }

    /** The page after a payment. */
    public final URI successUrl() {
        return URI.create(text("successUrl"));
    }

    /** Your support page. */
    public final URI supportUrl() {
        return URI.create(text("supportUrl"));
    }

    /** The page when the customer leaves. */
    public final URI exitUrl() {
        return URI.create(text("exitUrl"));
    }

    /** The page after an error. */
    public final URI errorUrl() {
        return URI.create(text("errorUrl"));
    }
}
