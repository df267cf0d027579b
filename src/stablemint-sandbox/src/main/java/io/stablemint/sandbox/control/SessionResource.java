package io.stablemint.sandbox.control;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.faults.ScriptedEvent;
import io.stablemint.sandbox.json.StrictJsonParser;
import io.stablemint.sandbox.payment.ActionResult;
import io.stablemint.sandbox.payment.CheckoutService;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;

/** Looks at one session, plays its customer, and announces anything about a session, for scripts without a browser. */
@Path("sandbox/sessions/{reference}")
@LoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {

    private final SessionRepository sessions;
    private final CheckoutService checkout;
    private final WebhookPublisher webhooks;
    private final InstantSource clock;

    public SessionResource(
            SessionRepository sessions, CheckoutService checkout, WebhookPublisher webhooks, InstantSource clock) {
        this.sessions = sessions;
        this.checkout = checkout;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @GET
    public String look(@PathParam("reference") String reference) {
        return JsonViews.of(SessionListResource.known(sessions, reference), clock.instant())
                .toString();
    }

    /** With {@code late=true} the money comes although the session has expired or was declined. */
    @POST
    @Path("pay")
    public String pay(@PathParam("reference") String reference, @QueryParam("late") boolean late) {
        Session session = SessionListResource.known(sessions, reference);
        return after(reference, late ? checkout.payLate(session) : checkout.pay(session), "successUrl");
    }

    @POST
    @Path("decline")
    public String decline(@PathParam("reference") String reference) {
        return after(reference, checkout.decline(SessionListResource.known(sessions, reference)), "errorUrl");
    }

    @POST
    @Path("leave")
    public String leave(@PathParam("reference") String reference) {
        SessionListResource.known(sessions, reference);
        return after(reference, ActionResult.DONE, "exitUrl");
    }

    /** Sends one webhook about the session, true or not: an event type, and what is wrong with it. */
    @POST
    @Path("events")
    @Consumes(MediaType.APPLICATION_JSON)
    public String announce(@PathParam("reference") String reference, byte[] body) {
        ScriptedEvent script = ScriptedEvent.from(StrictJsonParser.object(body));
        webhooks.announce(SessionListResource.known(sessions, reference), script.eventType(), script.fault());
        return JsonViews.JSON
                .createObjectBuilder()
                .add("announced", script.eventType())
                .build()
                .toString();
    }

    private String after(String reference, ActionResult outcome, String target) {
        Session session = SessionListResource.known(sessions, reference);
        refuseUnlessDone(session, outcome);
        JsonObjectBuilder view = JsonViews.JSON.createObjectBuilder().add("outcome", outcome.name());
        session.text(target).ifPresent(url -> view.add("browserGoesTo", url));
        return view.add("session", JsonViews.of(session, clock.instant()))
                .build()
                .toString();
    }

    private static void refuseUnlessDone(Session session, ActionResult outcome) {
        switch (outcome) {
            case DONE -> {}
            case EXPIRED ->
                throw new SandboxException(
                        ErrorId.SESSION_EXPIRED, "The session " + session.reference() + " has expired.");
            case ALREADY_PAID, ALREADY_DECLINED, NOTHING_TO_DO, FORGOTTEN ->
                throw new SandboxException(
                        ErrorId.SESSION_SETTLED,
                        "The session " + session.reference() + " is " + session.state() + ": nothing was done.");
        }
    }
}
