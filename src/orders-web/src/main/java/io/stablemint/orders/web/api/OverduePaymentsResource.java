package io.stablemint.orders.web.api;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderSearch;
import io.stablemint.orders.payment.OverduePayments;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorsOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/operations/payments/overdue}: the payments whose webhook did not come in time. */
@Path("api/operations/payments/overdue")
@Tag(name = "Operations")
@SecurityRequirement(name = OperationsResource.OPERATOR)
@APIResponse(responseCode = "401", description = "The caller is not signed in")
@APIResponse(responseCode = "403", description = "The caller is not an operator")
@OperatorsOnly
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class OverduePaymentsResource {

    @Inject
    OverduePayments overdue;

    @Inject
    RequestContext context;

    @GET
    @Operation(
            summary = "List payments whose result is overdue",
            description =
                    "The probably paid ones first (RETURNED, INITIATED), and of each reason the longest overdue first."
                            + " Ask Stable Mint about them, with the reference. SESSION_ENDED is listed for 24 hours.")
    @APIResponse(responseCode = "200", description = "At most 500 payments")
    public List<OverduePaymentJson> list() {
        return overdue.find(OrderSearch.MAX_LIMIT).stream()
                .map(OverduePaymentJson::of)
                .toList();
    }

    @POST
    @Path("{order}/{attempt}/clarified")
    @Operation(
            summary = "Remove a payment from the list, after its result was clarified with Stable Mint",
            description = "The order's state does not change. A webhook that still comes is applied.")
    @APIResponse(responseCode = "204", description = "The payment is no longer listed")
    @APIResponse(responseCode = "404", description = "There is no overdue payment with these ids")
    public Response clarified(@PathParam("order") String order, @PathParam("attempt") String attempt) {
        OrderId id = OrderId.parse(order).orElseThrow(NotFoundException::new);
        Actor actor = Actor.operator(context.signedInUser().orElseThrow());
        if (!overdue.clarified(id, attempt, actor)) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }
}
