package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.Attempts;
import io.stablemint.orders.payment.Checkout;
import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.web.checkout.CheckoutAnswers;
import io.stablemint.orders.web.form.SentForm;
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

/** {@code /orders/{id}}: the order's own page and the three to which Stable Mint sends the customer back. */
@Path("orders/{order}")
@Dependent
@Produces(MediaType.TEXT_HTML)
public class OrderPages {

    private final OrderAccess access;
    private final Attempts attempts;
    private final Checkout checkout;
    private final CheckoutAnswers answers;

    @PathParam("order")
    private String order = "";

    @QueryParam("token")
    @DefaultValue("")
    private String token = "";

    @Inject
    public OrderPages(OrderAccess access, Attempts attempts, Checkout checkout, CheckoutAnswers answers) {
        this.access = access;
        this.attempts = attempts;
        this.checkout = checkout;
        this.answers = answers;
    }

    @GET
    public Page order(@QueryParam("arrival") @DefaultValue("") String arrival) {
        return show(arrival.equals("unavailable") ? Arrival.UNAVAILABLE : Arrival.LINK);
    }

    @GET
    @Path("success")
    public Page success() {
        return show(Arrival.SUCCESS);
    }

    @GET
    @Path("exit")
    public Page exit() {
        return show(Arrival.EXIT);
    }

    @GET
    @Path("error")
    public Page error() {
        return show(Arrival.ERROR);
    }

    /** Goes on paying, by the live session or a new one; once, however often it is clicked. */
    @POST
    @Path("pay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(SentForm form) {
        OrderView view = access.visible(order, form.text("token"));
        CheckoutOutcome outcome = checkout.payAgain(view.id(), view.accessToken());
        if (outcome instanceof CheckoutOutcome.OfOrder ofOrder) {
            return answers.to(ofOrder).build();
        }
        throw new WebException(WebError.REFUSED, ((CheckoutOutcome.Refused) outcome).problems());
    }

    private Page show(Arrival arrival) {
        OrderView view = access.visible(order, token);
        return OrderPage.of(view, attempts.of(view.id())).page(arrival);
    }
}
