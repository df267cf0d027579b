package io.stablemint.orders.web.console;

import io.stablemint.orders.inbox.Inbox;
import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.operations.OrderFinder;
import io.stablemint.orders.ordering.OrderPage;
import io.stablemint.orders.ordering.OrderQueries;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.OverduePayments;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.signin.StaffOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** {@code /console/work/…}: what needs an operator's decision. */
@Path("console/work")
@StaffOnly
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class WorkListsResource {

    private static final int MAX_ROWS = 200;

    @Inject
    ConsolePages pages;

    @Inject
    OrderQueries orders;

    @Inject
    Inbox inbox;

    @Inject
    OverduePayments overdue;

    @GET
    @Path("in-review")
    public Page inReview() {
        return ordersIn(OrderState.IN_REVIEW, Section.IN_REVIEW, "work.in-review");
    }

    @GET
    @Path("refunds")
    public Page refunds() {
        return ordersIn(OrderState.REFUND_DUE, Section.REFUNDS, "work.refunds");
    }

    @GET
    @Path("dead-letters")
    public Page deadLetters() {
        return pages.page("console-dead-letters", Section.DEAD_LETTERS)
                .with("notifications", inbox.findByState(NotificationState.DEAD, MAX_ROWS))
                .with("limit", MAX_ROWS);
    }

    @GET
    @Path("returned-but-unpaid")
    public Page returnedButUnpaid() {
        return pages.page("console-overdue", Section.OVERDUE)
                .with(
                        "rows",
                        overdue.find(MAX_ROWS).stream().map(OverdueRow::new).toList())
                .with("limit", MAX_ROWS);
    }

    private Page ordersIn(OrderState state, Section section, String list) {
        OrderPage found = orders.page(OrderFinder.inStates(state), Optional.empty(), MAX_ROWS);
        return pages.page("console-work", section)
                .with("list", list)
                .with("orders", found.orders())
                .with("more", found.next().isPresent())
                .with("state", state);
    }
}
