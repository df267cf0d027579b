package io.stablemint.orders.web.console;

import io.stablemint.orders.inbox.Inbox;
import io.stablemint.orders.inbox.NotificationHistory;
import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.inbox.NotificationView;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code /console/notifications/{id}}: one notification with its body, and the actions on a dead letter. */
@Path("console/notifications/{id}")
@StaffOnly
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class NotificationPageResource {

    @Inject
    ConsolePages pages;

    @Inject
    Inbox inbox;

    @Inject
    NotificationHistory history;

    @Inject
    RequestContext context;

    @GET
    public Page notification(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
        NotificationView notification = get(id);
        boolean dead = notification.state() == NotificationState.DEAD;
        return pages.page("console-notification", dead ? Section.DEAD_LETTERS : Section.ORDERS)
                .with("notification", notification)
                .with("timeline", TimelineEntry.of(List.of(), history.find(List.of(id)), List.of()))
                .with("dead", dead)
                .withOptional("done", DeadLetterAction.of(done).map(DeadLetterAction::done));
    }

    @GET
    @Path("actions/{action}")
    @OperatorsOnly
    public Page confirm(@PathParam("id") String id, @PathParam("action") String name) {
        NotificationView notification = get(id);
        DeadLetterAction action = DeadLetterAction.of(name).orElseThrow(NotFoundException::new);
        if (notification.state() != NotificationState.DEAD) {
            ActionForm.requireDone(ActionResult.NOT_POSSIBLE);
        }
        return pages.page("console-confirm", Section.DEAD_LETTERS)
                .with(
                        "confirmation",
                        new Confirmation(
                                Message.of("confirm.notification", action.label(), notification.eventType()),
                                action.effect(),
                                action.label(),
                                address(id) + "/actions/" + name,
                                address(id),
                                notification.version(),
                                facts(notification)));
    }

    @POST
    @Path("actions/{action}")
    @OperatorsOnly
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("id") String id, @PathParam("action") String name, FormData form) {
        OperatorAction action = ActionForm.read(form, pages.login());
        ActionForm.requireDone(
                switch (DeadLetterAction.of(name).orElseThrow(NotFoundException::new)) {
                    case REQUEUE -> inbox.requeue(id, action);
                    case RESOLVE -> inbox.resolve(id, action);
                });
        return context.seeOther(address(id) + "?done=" + name).build();
    }

    private static List<Fact> facts(NotificationView notification) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("fact.received", notification.receivedAt()));
        facts.add(Fact.of("fact.tries", notification.tries()));
        notification.websiteReference().ifPresent(order -> facts.add(Fact.of("fact.order", order)));
        notification.reference().ifPresent(reference -> facts.add(Fact.of("fact.reference", reference)));
        notification.problem().ifPresent(problem -> facts.add(Fact.of("fact.problem", problem)));
        return facts;
    }

    private NotificationView get(String id) {
        return inbox.find(id).orElseThrow(NotFoundException::new);
    }

    /** An id from Stable Mint can contain any printable character. */
    private static String address(String id) {
        return "/console/notifications/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
