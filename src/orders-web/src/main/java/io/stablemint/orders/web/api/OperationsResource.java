package io.stablemint.orders.web.api;

import io.stablemint.orders.inbox.Inbox;
import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderQueries;
import io.stablemint.orders.ordering.OrderSearch;
import io.stablemint.orders.reconciliation.ReconciliationService;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorsOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/operations}: the operators' search, dead letters and reconciliation. The pages are in package console. */
@Path("api/operations")
@Tag(name = "Operations")
@SecurityScheme(
        securitySchemeName = OperationsResource.OPERATOR,
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "A user in the group operator.")
@SecurityRequirement(name = OperationsResource.OPERATOR)
@APIResponse(responseCode = "401", description = "The caller is not signed in")
@APIResponse(responseCode = "403", description = "The caller is not an operator")
@OperatorsOnly
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class OperationsResource {

    static final String OPERATOR = "operator";

    @Inject
    OrderQueries orders;

    @Inject
    Inbox inbox;

    @Inject
    ReconciliationService reconciliation;

    @Inject
    Clock clock;

    @Inject
    RequestContext context;

    @GET
    @Path("orders")
    @Operation(summary = "Search orders by state and time, newest first")
    @APIResponse(responseCode = "200", description = "At most 'limit' orders")
    public List<OrderSummaryJson> orders(@BeanParam OrderSearchParameters parameters) {
        return orders.search(parameters.toSearch(clock)).stream()
                .map(OrderSummaryJson::of)
                .toList();
    }

    @GET
    @Path("notifications/dead")
    @Operation(summary = "List dead letters: notifications that could not be processed, oldest first")
    @APIResponse(responseCode = "200", description = "At most 500 notifications")
    public List<NotificationJson> deadNotifications() {
        return inbox.findByState(NotificationState.DEAD, OrderSearch.MAX_LIMIT).stream()
                .map(NotificationJson::of)
                .toList();
    }

    @POST
    @Path("notifications/{id}/retry")
    @Operation(summary = "Process a dead letter again")
    @APIResponse(responseCode = "202", description = "The notification is processed within seconds")
    @APIResponse(responseCode = "404", description = "There is no dead letter with this id")
    public Response retry(@PathParam("id") String id) {
        OperatorAction action = OperatorAction.by(context.signedInUser().orElseThrow());
        if (inbox.requeue(id, action) != ActionResult.DONE) {
            throw new NotFoundException();
        }
        return Response.accepted().build();
    }

    @GET
    @Path("reconciliation")
    @Operation(summary = "Compare the shop's payments with Stable Mint's notifications")
    @APIResponse(responseCode = "200", description = "All mismatches in the time window; may be empty")
    public List<MismatchJson> reconciliation(@BeanParam TimeWindow window) {
        return reconciliation.compare(window.from(clock), window.until(clock)).stream()
                .map(MismatchJson::of)
                .toList();
    }
}
