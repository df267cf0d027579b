package io.stablemint.orders.web.account;

import io.stablemint.orders.ordering.CustomerRepository;
import io.stablemint.orders.ordering.OrderQueries;
import io.stablemint.orders.ordering.OrderSummary;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorRoleFilter;
import io.stablemint.orders.web.signin.StaffRoleFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** {@code /account}: the customer's own orders, newest first. The list is empty for clerks and operators. */
@Path("account")
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class AccountPageResource {

    @Inject
    RequestContext context;

    @Inject
    CustomerRepository customers;

    @Inject
    OrderQueries orders;

    @GET
    public Response account() {
        return context.signedInUser()
                .map(login -> Response.ok(page(login)))
                .orElseGet(() -> context.seeOther("/sign-in?next=account"))
                .build();
    }

    private Page page(String login) {
        Optional<RegisteredCustomer> customer = customers.findByLogin(login);
        List<OrderSummary> ownOrders =
                customer.map(known -> orders.findByCustomer(known.id())).orElseGet(List::of);
        return Page.named("account")
                .with("login", login)
                .with("staff", context.hasRole(OperatorRoleFilter.OPERATOR) || context.hasRole(StaffRoleFilter.CLERK))
                .withOptional("customer", customer)
                .with("orders", ownOrders);
    }
}
