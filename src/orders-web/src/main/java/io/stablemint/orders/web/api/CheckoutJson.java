package io.stablemint.orders.web.api;

import io.stablemint.orders.payment.CheckoutOutcome;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a checkout. The order exists in every case.
 *
 * @param next what to do
 * @param url where to send the customer's browser
 * @param token shows the order, and is a secret of whoever ordered
 */
public record CheckoutJson(Next next, Optional<URI> url, String order, String token) {

    /** What to do next. */
    @Schema(
            description =
                    "CONTINUE: send the customer's browser to url. FOLLOW: whether a payment can go on is being found out; look at the order"
                            + " again. LATER: payments are not available; repeat later. DONE: there is nothing to pay; look at the order.")
    public enum Next {
        CONTINUE,
        FOLLOW,
        LATER,
        DONE
    }

    static CheckoutJson of(CheckoutOutcome.OfOrder outcome) {
        String order = outcome.order().value();
        String token = outcome.accessToken().value();
        if (outcome instanceof CheckoutOutcome.ContinueAtStableMint ready) {
            return new CheckoutJson(Next.CONTINUE, Optional.of(ready.url()), order, token);
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
