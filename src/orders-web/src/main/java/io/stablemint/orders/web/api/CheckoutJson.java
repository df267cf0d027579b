package io.stablemint.orders.web.api;

import io.stablemint.orders.payment.CheckoutOutcome;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outcome of a checkout. The order was placed in every case.
 *
 * @param next the caller's next step
 * @param url the checkout page for the customer's browser; only with {@code CONTINUE}
 * @param order the order's id
 * @param token the order's access token; keep it secret
 */
public record CheckoutJson(Next next, Optional<URI> url, String order, String token) {

    /** The caller's next step. */
    @Schema(
            description =
                    "CONTINUE: send the customer's browser to url. FOLLOW: the payment's status is not known yet; read the order again"
                            + " in a moment. LATER: payments are not available; retry later. DONE: there is nothing to pay; read the order.")
    public enum Next {
        CONTINUE,
        FOLLOW,
        LATER,
        DONE
    }

    static CheckoutJson of(CheckoutOutcome.OfOrder outcome) {
        String order = outcome.order().value();
        String token = outcome.accessToken().value();
        if (outcome instanceof CheckoutOutcome.ContinueAtStableMint checkout) {
            return new CheckoutJson(Next.CONTINUE, Optional.of(checkout.url()), order, token);
        }
        return new CheckoutJson(nextWithoutUrl(outcome), Optional.empty(), order, token);
    }

    private static Next nextWithoutUrl(CheckoutOutcome.OfOrder outcome) {
        if (outcome instanceof CheckoutOutcome.NotAvailable) {
            return Next.LATER;
        }
        return outcome instanceof CheckoutOutcome.NotPayable ? Next.DONE : Next.FOLLOW;
    }
}
