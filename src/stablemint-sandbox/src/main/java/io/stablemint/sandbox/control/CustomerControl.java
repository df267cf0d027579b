package io.stablemint.sandbox.control;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.faults.EventScript;
import io.stablemint.sandbox.json.StrictJson;
import io.stablemint.sandbox.payment.ActOutcome;
import io.stablemint.sandbox.payment.Checkout;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.Sessions;
import io.stablemint.sandbox.webhook.Webhooks;
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
@ForLoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerControl {

    private final Sessions sessions;
    private final Checkout checkout;
    private final Webhooks webhooks;
    private final InstantSource clock;

    public CustomerControl(Sessions sessions, Checkout checkout, Webhooks webhooks, InstantSource clock) {
        this.sessions = sessions;
        this.checkout = checkout;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @GET
    public String look(@PathParam("reference") String reference) {
        return Views.of(SessionsControl.known(sessions, reference), clock.instant())
                .toString();
    }

    /** With {@code late=true} the money comes although the session has expired or was declined. */
    @POST
    @Path("pay")
    public String pay(@PathParam("reference") String reference, @QueryParam("late") boolean late) {
        Session session = SessionsControl.known(sessions, reference);
        return after(reference, late ? checkout.payLate(session) : checkout.pay(session), "successUrl");
    }

    @POST
    @Path("decline")
    public String decline(@PathParam("reference") String reference) {
        return after(reference, checkout.decline(SessionsControl.known(sessions, reference)), "errorUrl");
    }

    @POST
    @Path("leave")
    public String leave(@PathParam("reference") String reference) {
        SessionsControl.known(sessions, reference);
        return after(reference, ActOutcome.DONE, "exitUrl");
    }

    /** Sends one webhook about the session, true or not: an event type, and what is wrong with it. */
    @POST
    @Path("events")
    @Consumes(MediaType.APPLICATION_JSON)
    public String announce(@PathParam("reference") String reference, byte[] body) {
        EventScript script = EventScript.from(StrictJson.object(body));
        webhooks.announce(SessionsControl.known(sessions, reference), script.eventType(), script.fault());
        return Views.JSON
                .createObjectBuilder()
                .add("announced", script.eventType())
                .build()
                .toString();
    }

    private String after(String reference, ActOutcome outcome, String target) {
        Session session = SessionsControl.known(sessions, reference);
        refuseUnlessDone(session, outcome);
        JsonObjectBuilder view = Views.JSON.createObjectBuilder().add("outcome", outcome.name());
        session.text(target).ifPresent(url -> view.add("browserGoesTo", url));
        return view.add("session", Views.of(session, clock.instant())).build().toString();
    }

    private static void refuseUnlessDone(Session session, ActOutcome outcome) {
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
