package io.stablemint.orders.web.account;

import io.stablemint.orders.ordering.Customers;
import io.stablemint.orders.ordering.OrderSummary;
import io.stablemint.orders.ordering.Orders;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.visit.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** {@code /account}: the customer's orders, newest first. Clerks and operators have none. */
@Path("account")
@Dependent
@Produces(MediaType.TEXT_HTML)
public class AccountPage {

    private final Visit visit;
    private final Customers customers;
    private final Orders orders;

    @Inject
    public AccountPage(Visit visit, Customers customers, Orders orders) {
        this.visit = visit;
        this.customers = customers;
        this.orders = orders;
    }

    @GET
    public Response account() {
        return visit.signedInAs()
                .map(login -> Response.ok(page(login)))
                .orElseGet(() -> visit.seeOther("/sign-in?next=account"))
                .build();
    }

    private Page page(String login) {
        Optional<RegisteredCustomer> customer = customers.withLogin(login);
        List<OrderSummary> own =
                customer.map(known -> orders.ofCustomer(known.id())).orElseGet(List::of);
        return Page.named("account")
                .with("login", login)
                .withAny("customer", customer)
                .with("orders", own);
    }
}
