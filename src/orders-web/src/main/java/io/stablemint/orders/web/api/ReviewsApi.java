package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.Reviews;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.signin.OperatorsOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/operations/orders/{id}/…}: what operators decide about money that did not fit. */
@Path("api/operations/orders/{order}")
@Tag(name = "Operations")
@SecurityRequirement(name = OperationsApi.OPERATOR)
@APIResponse(responseCode = "204", description = "It is decided")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "403", description = "Whoever is signed in is no operator")
@APIResponse(responseCode = "422", description = "The order is not in a state in which this can be decided")
@OperatorsOnly
@Dependent
public class ReviewsApi {

    private final Reviews reviews;

    @Inject
    public ReviewsApi(Reviews reviews) {
        this.reviews = reviews;
    }

    @POST
    @Path("accept")
    @Operation(summary = "The money counts: an order in review becomes paid")
    public Response accept(@PathParam("order") String order) {
        return decide(order, reviews::accept);
    }

    @POST
    @Path("owe-refund")
    @Operation(summary = "Money has to go back: an order in review, or paid, is due for a refund")
    public Response oweRefund(@PathParam("order") String order) {
        return decide(order, reviews::oweRefund);
    }

    @POST
    @Path("refunded")
    @Operation(summary = "The money went back: an order due for a refund is refunded")
    public Response refunded(@PathParam("order") String order) {
        return decide(order, reviews::refunded);
    }

    private static Response decide(String order, Predicate<OrderId> decision) {
        if (decision.test(OrderId.parse(order).orElseThrow(NotFoundException::new))) {
            return Response.noContent().build();
        }
        throw new WebException(WebError.REFUSED, List.of("This cannot be decided about an order in its state."));
    }
}
