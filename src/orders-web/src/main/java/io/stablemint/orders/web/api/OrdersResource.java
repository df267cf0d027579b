package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.AttemptQueries;
import io.stablemint.orders.payment.CheckoutService;
import io.stablemint.orders.web.order.OrderAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/orders}: reads and pays an order. The caller needs the order's access token. */
@Path("api/orders/{order}")
@Tag(name = "Orders")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class OrdersResource {

    @Inject
    OrderAccess access;

    @Inject
    AttemptQueries attempts;

    @Inject
    CheckoutService checkout;

    @GET
    @Operation(summary = "Read an order and its state")
    @APIResponse(
            responseCode = "200",
            description = "The order with its current state",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    @APIResponse(responseCode = "404", description = "The order does not exist, or the token is wrong")
    public OrderJson order(@PathParam("order") String order, @QueryParam("token") @DefaultValue("") String token) {
        OrderView view = access.findAuthorized(order, token);
        return OrderJson.of(view, attempts.findByOrder(view.id()));
    }

    @POST
    @Path("payments")
    @Operation(
            summary = "Continue or restart the payment",
            description =
                    "Returns the open payment, or starts a new one if the last one failed or expired. At most one payment is open.")
    @APIResponse(
            responseCode = "200",
            description = "Send the customer to the URL, or read the order",
            content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
    @APIResponse(
            responseCode = "202",
            description = "Check the order again later",
            content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
    @APIResponse(responseCode = "404", description = "The order does not exist, or the token is wrong")
    public Response pay(@PathParam("order") String order, @QueryParam("token") @DefaultValue("") String token) {
        OrderView view = access.findAuthorized(order, token);
        return CheckoutResponses.of(checkout.payAgain(view.id(), view.accessToken()));
    }
}
