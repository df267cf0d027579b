package io.stablemint.orders.web.console;

import io.stablemint.orders.operations.OrderFinder;
import io.stablemint.orders.ordering.OrderFilter;
import io.stablemint.orders.ordering.OrderPage;
import io.stablemint.orders.ordering.OrderQueries;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.signin.StaffOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** {@code /console/orders}: the search, and {@code /console/orders.csv}: its result as a file. */
@Path("console")
@StaffOnly
@Dependent
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class OrdersPageResource {

    private static final int PAGE_SIZE = 50;

    @Inject
    ConsolePages pages;

    @Inject
    OrderQueries orders;

    @Inject
    OrderFinder finder;

    @GET
    @Path("orders")
    @Produces(MediaType.TEXT_HTML)
    public Page search(@BeanParam OrderSearchForm search) {
        OrderPage found = orders.page(search.filter(finder), search.position(), PAGE_SIZE);
        return pages.page("console-orders", Section.ORDERS)
                .with("search", search)
                .with("states", OrderState.values())
                .with("orders", found.orders())
                .withOptional("next", found.next().map(search::queryAfter));
    }

    @GET
    @Path("orders.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@BeanParam OrderSearchForm search) {
        OrderFilter filter = search.filter(finder);
        StreamingOutput rows = out -> new OrdersCsv(orders).write(filter, out);
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"orders.csv\"")
                .build();
    }
}
