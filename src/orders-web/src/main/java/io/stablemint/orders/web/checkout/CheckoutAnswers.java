package io.stablemint.orders.web.checkout;

import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.web.visit.OrderLink;
import io.stablemint.orders.web.visit.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Where the browser goes after a checkout: to Stable Mint, by the URL that the client has checked, or to the order's page. */
@Dependent
public class CheckoutAnswers {

    private final Visit visit;

    @Inject
    public CheckoutAnswers(Visit visit) {
        this.visit = visit;
    }

    public Response.ResponseBuilder to(CheckoutOutcome.OfOrder outcome) {
        if (outcome instanceof CheckoutOutcome.ContinueAtStableMint ready) {
            return Response.seeOther(ready.url());
        }
        return visit.seeOther(new OrderLink(outcome.order(), outcome.accessToken()).path() + note(outcome));
    }

    // Being followed up, and not payable, show by themselves in the order's state; that nothing was begun does not.
    private static String note(CheckoutOutcome.OfOrder outcome) {
        return outcome instanceof CheckoutOutcome.NotAvailable ? "&arrival=unavailable" : "";
    }
}
