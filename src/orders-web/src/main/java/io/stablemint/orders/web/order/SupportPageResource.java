package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptQueries;
import io.stablemint.orders.web.page.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** {@code /support}: contact and answers to common questions, with the order's state if the link names an order. */
@Path("support")
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class SupportPageResource {

    @Inject
    OrderAccess access;

    @Inject
    AttemptQueries attempts;

    @GET
    public Page support(
            @QueryParam("order") @DefaultValue("") String order, @QueryParam("token") @DefaultValue("") String token) {
        return order.isEmpty() ? Page.named("support") : pageFor(access.findAuthorized(order, token));
    }

    private Page pageFor(OrderView order) {
        return OrderPageModel.of(order, attempts.findByOrder(order.id())).supportPage();
    }
}
