package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.CheckoutToken;
import io.stablemint.orders.ordering.Ids;
import io.stablemint.orders.payment.Checkout;
import io.stablemint.orders.payment.PlaceOrder;
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

/** {@code /api/checkouts}: begun once, and completed by a PUT that may be repeated as often as the network asks for it. */
@Path("api/checkouts")
@Tag(name = "Orders")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CheckoutsApi {

    private final Ids ids;
    private final Checkout checkout;

    @Inject
    public CheckoutsApi(Ids ids, Checkout checkout) {
        this.ids = ids;
        this.checkout = checkout;
    }

    @POST
    @Operation(
            summary = "Begin a checkout",
            description = "Nothing is ordered yet. One checkout becomes one order, however often it is completed.")
    public NewCheckoutJson begin() {
        return new NewCheckoutJson(ids.checkoutToken().value());
    }

    @PUT
    @Path("{checkoutToken}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Order as a guest, and begin the payment",
            description = "The same call again gives the same order and no second payment.")
    @APIResponse(
            responseCode = "200",
            description = "Send the customer to the URL, or look at the order",
            content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
    @APIResponse(
            responseCode = "202",
            description = "The order is kept; ask again later",
            content = @Content(schema = @Schema(implementation = CheckoutJson.class)))
    @APIResponse(responseCode = "422", description = "This cannot be ordered like that")
    public Response complete(@PathParam("checkoutToken") String checkoutToken, @Nullable PlaceOrderJson wish) {
        if (wish == null) {
            throw new WebException(WebError.MALFORMED);
        }
        CheckoutToken token = CheckoutToken.parse(checkoutToken).orElseThrow(NotFoundException::new);
        return CheckoutAnswer.to(checkout.place(new PlaceOrder(token, wish.basket(), wish.guest())));
    }
}
