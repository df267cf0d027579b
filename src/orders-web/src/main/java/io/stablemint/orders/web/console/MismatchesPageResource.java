package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.reconciliation.Mismatch;
import io.stablemint.orders.reconciliation.MismatchResolutions;
import io.stablemint.orders.reconciliation.ReconciliationService;
import io.stablemint.orders.web.console.Confirmation.Fact;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.language.Message;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorsOnly;
import io.stablemint.orders.web.signin.StaffOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code /console/mismatches}: what reconciliation finds in the last day, and the resolution of a mismatch. */
@Path("console/mismatches")
@StaffOnly
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class MismatchesPageResource {

    private static final String PAGE = "/console/mismatches";
    private static final Duration WINDOW = Duration.ofDays(1);

    @Inject
    ConsolePages pages;

    @Inject
    ReconciliationService reconciliation;

    @Inject
    MismatchResolutions resolutions;

    @Inject
    RequestContext context;

    @Inject
    Clock clock;

    @GET
    public Page mismatches() {
        Instant until = clock.instant();
        Instant from = until.minus(WINDOW);
        return pages.page("console-mismatches", Section.MISMATCHES)
                .with("rows", rows(reconciliation.compare(from, until)))
                .with("from", from)
                .with("until", until);
    }

    @GET
    @Path("{id}/actions/resolve")
    @OperatorsOnly
    public Page confirm(@PathParam("id") String id) {
        Mismatch mismatch = get(id);
        return pages.page("console-confirm", Section.MISMATCHES)
                .with(
                        "confirmation",
                        new Confirmation(
                                Message.of("action.resolve-mismatch"),
                                Message.of("action.resolve-mismatch.effect"),
                                Message.of("action.resolve"),
                                address(id),
                                PAGE,
                                0,
                                facts(mismatch)));
    }

    @POST
    @Path("{id}/actions/resolve")
    @OperatorsOnly
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resolve(@PathParam("id") String id, FormData form) {
        OperatorAction action = ActionForm.read(form, pages.login());
        ActionForm.requireDone(resolutions.resolve(get(id), action));
        return context.seeOther(PAGE).build();
    }

    private List<MismatchRow> rows(List<Mismatch> mismatches) {
        return MismatchRow.of(mismatches, resolutions.find(mismatches));
    }

    private Mismatch get(String id) {
        Instant until = clock.instant();
        return reconciliation.compare(until.minus(WINDOW), until).stream()
                .filter(mismatch -> mismatch.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String address(String id) {
        return PAGE + "/" + id + "/actions/resolve";
    }

    private static List<Fact> facts(Mismatch mismatch) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("fact.what", mismatch.what()));
        mismatch.order().map(OrderId::number).ifPresent(number -> facts.add(Fact.of("fact.order", number)));
        mismatch.attempt().ifPresent(attempt -> facts.add(Fact.of("fact.attempt", attempt)));
        mismatch.notification().ifPresent(notification -> facts.add(Fact.of("fact.notification", notification)));
        return facts;
    }
}
