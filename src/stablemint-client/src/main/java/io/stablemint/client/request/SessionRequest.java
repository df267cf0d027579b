package io.stablemint.client.request;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;

/** The half that both kinds of hosted session share: what is paid, and where the browser goes afterwards. */
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

    /** What to pay, in units of the currency; at least 0.1. */
    public final BigDecimal amount() {
        return required("amount", BigDecimal.class);
    }

    /** Where the browser goes after a payment. */
    public final URI successUrl() {
        return URI.create(text("successUrl"));
    }

    /** Your support page. */
    public final URI supportUrl() {
        return URI.create(text("supportUrl"));
    }

    /** Where the browser goes when the customer leaves. */
    public final URI exitUrl() {
        return URI.create(text("exitUrl"));
    }

    /** Where the browser goes on an error. */
    public final URI errorUrl() {
        return URI.create(text("errorUrl"));
    }
}
