package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.payment.Attempts;
import io.stablemint.orders.payment.Checkout;
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

/** {@code /api/orders}: an order for whoever holds its token. */
@Path("api/orders/{order}")
@Tag(name = "Orders")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class OrdersApi {

    private final OrderAccess access;
    private final Attempts attempts;
    private final Checkout checkout;

    @Inject
    public OrdersApi(OrderAccess access, Attempts attempts, Checkout checkout) {
        this.access = access;
        this.attempts = attempts;
        this.checkout = checkout;
    }

    @GET
    @Operation(summary = "Where an order stands")
    @APIResponse(
            responseCode = "200",
            description = "As the database has it now",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    @APIResponse(responseCode = "404", description = "No such order, or not with this token")
    public OrderJson order(@PathParam("order") String order, @QueryParam("token") @DefaultValue("") String token) {
        OrderView view = access.visible(order, token);
        return OrderJson.of(view, attempts.of(view.id()));
    }

    @POST
    @Path("payments")
    @Operation(
            summary = "Go on paying",
            description =
                    "By the payment that is open, or by a new one if the last one failed or expired. There is never more than one open.")
    @APIResponse(
            responseCode = "200",
            description = "Send the customer to the URL, or look at the order",
            content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
    @APIResponse(
            responseCode = "202",
            description = "Ask again later",
            content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
    @APIResponse(responseCode = "404", description = "No such order, or not with this token")
    public Response pay(@PathParam("order") String order, @QueryParam("token") @DefaultValue("") String token) {
        OrderView view = access.visible(order, token);
        return CheckoutAnswer.to(checkout.payAgain(view.id(), view.accessToken()));
    }
}
