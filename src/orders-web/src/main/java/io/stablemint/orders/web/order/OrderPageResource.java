package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptQueries;
import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.payment.CheckoutReturns;
import io.stablemint.orders.payment.CheckoutService;
import io.stablemint.orders.web.checkout.CheckoutRedirects;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /orders/{id}}: the order page, the three pages to which Stable Mint's checkout returns the customer, and the pay button. */
@Path("orders/{order}")
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class OrderPageResource {

    @Inject
    OrderAccess access;

    @Inject
    AttemptQueries attempts;

    @Inject
    CheckoutService checkout;

    @Inject
    CheckoutRedirects redirects;

    @Inject
    CheckoutReturns returns;

    @PathParam("order")
    private String order = "";

    @QueryParam("token")
    @DefaultValue("")
    private String token = "";

    @GET
    public Page order(@QueryParam("arrival") @DefaultValue("") String arrival) {
        return page(arrival.equals("unavailable") ? CheckoutReturn.UNAVAILABLE : CheckoutReturn.NONE);
    }

    @GET
    @Path("success")
    public Page success() {
        OrderView view = access.findAuthorized(order, token);
        returns.customerReturned(view.id());
        return page(view, CheckoutReturn.SUCCESS);
    }

    @GET
    @Path("exit")
    public Page exit() {
        return page(CheckoutReturn.EXIT);
    }

    @GET
    @Path("error")
    public Page error() {
        return page(CheckoutReturn.ERROR);
    }

    /** Continues the payment with the open session, or with a new one. Several clicks create only one session. */
    @POST
    @Path("pay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(FormData form) {
        OrderView view = access.findAuthorized(order, form.text("token"));
        CheckoutOutcome outcome = checkout.payAgain(view.id(), view.accessToken());
        if (outcome instanceof CheckoutOutcome.OfOrder ofOrder) {
            return redirects.after(ofOrder).build();
        }
        throw new WebException(WebError.UNPROCESSABLE_CONTENT, ((CheckoutOutcome.Refused) outcome).problems());
    }

    private Page page(CheckoutReturn checkoutReturn) {
        return page(access.findAuthorized(order, token), checkoutReturn);
    }

    private Page page(OrderView view, CheckoutReturn checkoutReturn) {
        return OrderPageModel.of(view, attempts.findByOrder(view.id())).orderPage(checkoutReturn);
    }
}
