package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.Attempts;
import io.stablemint.orders.web.page.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** {@code /support}: whom to ask, and, for who comes with an order's link, where that order stands. */
@Path("support")
@Dependent
@Produces(MediaType.TEXT_HTML)
public class SupportPage {

    private final OrderAccess access;
    private final Attempts attempts;

    @Inject
    public SupportPage(OrderAccess access, Attempts attempts) {
        this.access = access;
        this.attempts = attempts;
    }

    @GET
    public Page support(
            @QueryParam("order") @DefaultValue("") String order, @QueryParam("token") @DefaultValue("") String token) {
        return order.isEmpty() ? Page.named("support") : about(access.visible(order, token));
    }

    private Page about(OrderView order) {
        return OrderPage.of(order, attempts.of(order.id())).supportPage();
    }
}
