package io.stablemint.orders.web.api;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.payment.RefundService;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorsOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/operations/orders/{id}/…}: the operators' decisions about orders in review and refunds. */
@Path("api/operations/orders/{order}")
@Tag(name = "Operations")
@SecurityRequirement(name = OperationsResource.OPERATOR)
@APIResponse(responseCode = "204", description = "The order's state is changed")
@APIResponse(responseCode = "401", description = "The caller is not signed in")
@APIResponse(responseCode = "403", description = "The caller is not an operator")
@APIResponse(responseCode = "422", description = "The order's state does not allow this decision")
@OperatorsOnly
@Dependent
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class ReviewsResource {

    @Inject
    OrderReviewService reviews;

    @Inject
    RefundService refunds;

    @Inject
    RequestContext context;

    @POST
    @Path("accept")
    @Operation(summary = "Accept the payment: an order in review becomes paid")
    public Response accept(@PathParam("order") String order) {
        return decide(order, reviews::accept);
    }

    @POST
    @Path("owe-refund")
    @Operation(summary = "Decide to refund: an order in review, or paid, becomes due for a refund")
    public Response oweRefund(@PathParam("order") String order) {
        return decide(order, reviews::oweRefund);
    }

    @POST
    @Path("refunded")
    @Operation(
            summary =
                    "Record the refund: an order due for a refund becomes refunded; not while the outcome of a request for it is open")
    public Response refunded(@PathParam("order") String order) {
        return decide(order, refunds::recordPaid);
    }

    private Response decide(String order, BiFunction<OrderId, OperatorAction, ActionResult> decision) {
        OrderId id = OrderId.parse(order).orElseThrow(NotFoundException::new);
        OperatorAction action = OperatorAction.by(context.signedInUser().orElseThrow());
        if (decision.apply(id, action) == ActionResult.DONE) {
            return Response.noContent().build();
        }
        throw new WebException(
                WebError.UNPROCESSABLE_CONTENT, List.of("The order's state does not allow this decision."));
    }
}
