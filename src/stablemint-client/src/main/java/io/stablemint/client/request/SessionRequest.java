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

    /** {@return the customer's country, ISO 3166-1 alpha-2} */
    public final String userCountryCode() {
        return text("userCountryCode");
    }

    /** {@return the amount, in units of the currency; at least 0.1} */
    public final BigDecimal amount() {
        return required("amount", BigDecimal.class);
    }

    /** {@return the page that the browser goes to after a payment} */
    public final URI successUrl() {
        return URI.create(text("successUrl"));
    }

    /** {@return your page for a customer who needs help} */
    public final URI supportUrl() {
        return URI.create(text("supportUrl"));
    }

    /** {@return the page that the browser goes to when the customer leaves without paying} */
    public final URI exitUrl() {
        return URI.create(text("exitUrl"));
    }

    /** {@return the page that the browser goes to after an error} */
    public final URI errorUrl() {
        return URI.create(text("errorUrl"));
    }
}
