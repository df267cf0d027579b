package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorsOnly;
import io.stablemint.orders.web.signin.StaffOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code /console/orders/{id}}: one order with its history, and its actions. */
@Path("console/orders/{order}")
@StaffOnly
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class ConsoleOrderPageResource {

    @Inject
    ConsolePages pages;

    @Inject
    ConsoleOrders orders;

    @Inject
    OrderServices services;

    @Inject
    RequestContext context;

    @GET
    public Page order(@PathParam("order") String order, @QueryParam("done") @DefaultValue("") String done) {
        return orders.model(
                        orders.get(order),
                        pages.isOperator(),
                        OrderAction.of(done).map(OrderAction::done))
                .on(pages.page("console-order", Section.ORDERS));
    }

    @GET
    @Path("actions/{action}")
    @OperatorsOnly
    public Page confirm(@PathParam("order") String order, @PathParam("action") String name) {
        OrderDetails details = orders.get(order);
        OrderAction action = OrderAction.of(name).orElseThrow(NotFoundException::new);
        OrderActionContext found = orders.contextOf(details);
        if (!action.isPossible(found)) {
            throw new WebException(
                    WebError.UNPROCESSABLE_CONTENT, List.of("The order's state does not allow this action."));
        }
        return pages.page("console-confirm", Section.ORDERS)
                .with("confirmation", OrderConfirmation.of(details, found.attempts(), action));
    }

    @POST
    @Path("actions/{action}")
    @OperatorsOnly
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("order") String order, @PathParam("action") String name, FormData form) {
        OrderDetails details = orders.get(order);
        OrderAction action = OrderAction.of(name).orElseThrow(NotFoundException::new);
        ActionResult result = action.execute(services, details.view().id(), ActionForm.read(form, pages.login()));
        ActionForm.requireDone(result);
        return context.seeOther("/console/orders/" + details.view().id() + "?done=" + action.path())
                .build();
    }
}
