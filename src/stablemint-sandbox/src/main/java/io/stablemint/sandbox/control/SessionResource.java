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

/** One session: shows it, acts as its customer without a browser, and sends scripted webhooks for it. */
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
    public String get(@PathParam("reference") String reference) {
        return JsonViews.of(sessions.getByReference(reference), clock.instant()).toString();
    }

    /** With {@code late=true} also a session that has expired or was declined is paid. */
    @POST
    @Path("pay")
    public String pay(@PathParam("reference") String reference, @QueryParam("late") boolean late) {
        Session session = sessions.getByReference(reference);
        return result(reference, late ? checkout.payLate(session) : checkout.pay(session), "successUrl");
    }

    @POST
    @Path("decline")
    public String decline(@PathParam("reference") String reference) {
        return result(reference, checkout.decline(sessions.getByReference(reference)), "errorUrl");
    }

    @POST
    @Path("leave")
    public String leave(@PathParam("reference") String reference) {
        sessions.getByReference(reference);
        return result(reference, ActionResult.DONE, "exitUrl");
    }

    /** Sends one webhook for the session, with any event type and with a fault if the body defines one. */
    @POST
    @Path("events")
    @Consumes(MediaType.APPLICATION_JSON)
    public String publishEvent(@PathParam("reference") String reference, byte[] body) {
        ScriptedEvent event = ScriptedEvent.from(StrictJsonParser.parse(body));
        webhooks.publish(sessions.getByReference(reference), event.eventType(), event.fault());
        return JsonViews.JSON
                .createObjectBuilder()
                .add("announced", event.eventType())
                .build()
                .toString();
    }

    private String result(String reference, ActionResult result, String redirectField) {
        Session session = sessions.getByReference(reference);
        rejectUnlessDone(session, result);
        JsonObjectBuilder view = JsonViews.JSON.createObjectBuilder().add("outcome", result.name());
        session.text(redirectField).ifPresent(url -> view.add("browserGoesTo", url));
        return view.add("session", JsonViews.of(session, clock.instant()))
                .build()
                .toString();
    }

    private static void rejectUnlessDone(Session session, ActionResult result) {
        switch (result) {
            case DONE -> {}
            case EXPIRED ->
                throw new SandboxException(
                        ErrorId.SESSION_EXPIRED, "The session " + session.reference() + " has expired.");
            case ALREADY_PAID, ALREADY_DECLINED, NOT_POSSIBLE, SESSION_REMOVED ->
                throw new SandboxException(
                        ErrorId.SESSION_SETTLED,
                        "The session " + session.reference() + " is " + session.state() + ": nothing was changed.");
        }
    }
}
