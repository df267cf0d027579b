package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.CheckoutToken;
import io.stablemint.orders.ordering.IdGenerator;
import io.stablemint.orders.payment.CheckoutService;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/checkouts}: a POST creates a checkout, an idempotent PUT places its order, so that it is safe to retry. */
@Path("api/checkouts")
@Tag(name = "Orders")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class CheckoutsResource {

    @Inject
    IdGenerator ids;

    @Inject
    CheckoutService checkout;

    @POST
    @Operation(
            summary = "Create a checkout",
            description = "This does not place an order yet. Each checkout places at most one order.")
    public NewCheckoutJson create() {
        return new NewCheckoutJson(ids.checkoutToken().value());
    }

    @PUT
    @Path("{checkoutToken}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Place an order as a guest and start its payment",
            description = "Idempotent: a retry returns the same order and starts no second payment.")
    @APIResponse(
            responseCode = "200",
            description = "Send the customer to the URL, or read the order",
            content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
    @APIResponse(
            responseCode = "202",
            description = "The order is saved; check it again later",
            content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
    @APIResponse(responseCode = "422", description = "The order was rejected; 'problems' contains the reasons")
    public Response placeOrder(@PathParam("checkoutToken") String checkoutToken, @Nullable PlaceOrderJson order) {
        if (order == null) {
            throw new WebException(WebError.BAD_REQUEST);
        }
        CheckoutToken token = CheckoutToken.parse(checkoutToken).orElseThrow(NotFoundException::new);
        return CheckoutResponses.of(checkout.place(new PlaceOrderCommand(token, order.basket(), order.guest())));
    }
}
