package io.stablemint.orders.web.checkout;

import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.web.request.OrderLink;
import io.stablemint.orders.web.request.RequestContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Redirects the browser after a checkout: to Stable Mint's checkout, whose URL the client has validated, or to the order page. */
@Dependent
public class CheckoutRedirects {

    private final RequestContext context;

    @Inject
    public CheckoutRedirects(RequestContext context) {
        this.context = context;
    }

    public Response.ResponseBuilder after(CheckoutOutcome.OfOrder outcome) {
        if (outcome instanceof CheckoutOutcome.ContinueAtStableMint checkout) {
            return Response.seeOther(checkout.url());
        }
        return context.seeOther(new OrderLink(outcome.order(), outcome.accessToken()).path() + arrival(outcome));
    }

    // The order's state shows the other outcomes. It does not show that payments are not available.
    private static String arrival(CheckoutOutcome.OfOrder outcome) {
        return outcome instanceof CheckoutOutcome.NotAvailable ? "&arrival=unavailable" : "";
    }
}
