package io.stablemint.orders.web.console;

import io.stablemint.orders.operations.StableMintCalls;
import io.stablemint.orders.operations.TodayQueries;
import io.stablemint.orders.operator.PaymentsSwitch;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.signin.StaffOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** {@code /console}: the state of the payments now, and {@code /console/live}: an event when it changes. */
@Path("console")
@StaffOnly
@Dependent
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class TodayPageResource {

    @Inject
    ConsolePages pages;

    @Inject
    TodayQueries figures;

    @Inject
    PaymentsSwitch payments;

    @Inject
    StableMintCalls calls;

    @Inject
    LiveEvents live;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page today() {
        return TodayModel.of(figures.read(), payments.state(), calls.state())
                .on(pages.page("console-today", Section.TODAY));
    }

    @GET
    @Path("live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void live(@Context SseEventSink sink, @Context Sse sse) {
        live.add(sink, sse);
    }
}
