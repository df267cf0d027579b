package io.stablemint.orders.web.api;

import io.stablemint.orders.retention.CustomerErasure;
import io.stablemint.orders.retention.CustomerErasure.Result;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.signin.OperatorsOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/operations/customers/{login}/erasure}: one customer's request to erase the personal data. */
@Path("api/operations/customers/{login}/erasure")
@Tag(name = "Operations")
@SecurityRequirement(name = OperationsResource.OPERATOR)
@OperatorsOnly
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class ErasureResource {

    @Inject
    CustomerErasure erasure;

    @POST
    @Operation(summary = "Erase a customer's personal data and account; orders stay without the customer")
    @APIResponse(responseCode = "200", description = "The data is erased")
    @APIResponse(responseCode = "401", description = "The caller is not signed in")
    @APIResponse(responseCode = "403", description = "The caller is not an operator")
    @APIResponse(responseCode = "404", description = "There is no customer with this login name")
    @APIResponse(responseCode = "422", description = "Orders of this customer are not finished; nothing was erased")
    public ErasureJson erase(@PathParam("login") String login, @Context SecurityContext caller) {
        return json(erasure.erase(login, caller.getUserPrincipal().getName()));
    }

    /** What the caller gets: the numbers, or an exception for status 422 or 404. */
    static ErasureJson json(Result result) {
        if (result instanceof Result.OrdersNotFinished notFinished) {
            throw new WebException(WebError.UNPROCESSABLE_CONTENT, problems(notFinished.orders()));
        }
        if (result instanceof Result.Erased erased) {
            return new ErasureJson(erased.orders(), erased.notifications());
        }
        throw new NotFoundException();
    }

    private static List<String> problems(List<String> orders) {
        return orders.stream()
                .map(order -> "Order " + order + " is not paid, cancelled or refunded yet.")
                .toList();
    }
}
