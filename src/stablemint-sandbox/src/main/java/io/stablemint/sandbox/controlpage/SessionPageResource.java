package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.payment.ActionResult;
import io.stablemint.sandbox.payment.CheckoutService;
import io.stablemint.sandbox.payment.Scenario;
import io.stablemint.sandbox.payment.ScenarioInput;
import io.stablemint.sandbox.payment.ScenarioService;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The page of one session, and its buttons. */
@Path("control/sessions/{reference}")
@ControlPageOnly
public final class SessionPageResource {

    private final ControlPages pages;
    private final SessionRepository sessions;
    private final CheckoutService checkout;
    private final ScenarioService scenarios;

    public SessionPageResource(
            ControlPages pages, SessionRepository sessions, CheckoutService checkout, ScenarioService scenarios) {
        this.pages = pages;
        this.sessions = sessions;
        this.checkout = checkout;
        this.scenarios = scenarios;
    }

    @GET
    public Response page(@PathParam("reference") String reference, @Context UriInfo uri) {
        return pages.orProblem(uri, () -> pages.session(uri, reference));
    }

    /** {@code back} is the page that the button was on: {@code overview}, or else the session's. */
    @POST
    @Path("{action: pay|pay-late|decline|expire}")
    public Response act(
            @PathParam("reference") String reference,
            @PathParam("action") String action,
            @FormParam("back") @DefaultValue("") String back,
            @Context UriInfo uri) {
        return pages.orProblem(uri, () -> {
            ActionResult result = result(action, sessions.getByReference(reference));
            String path = back.equals("overview") ? "" : sessionPath(reference);
            return ControlPages.redirect(uri, path, ActionNotice.of(result));
        });
    }

    @POST
    @Path("scenario")
    public Response run(
            @PathParam("reference") String reference,
            @FormParam("scenario") @DefaultValue("") String name,
            @FormParam("amount") @DefaultValue("") String amount,
            @FormParam("seconds") @DefaultValue("") String seconds,
            @Context UriInfo uri) {
        Scenario scenario = Scenario.withName(name).orElseThrow(NotFoundException::new);
        return pages.orProblem(uri, () -> {
            ScenarioInput input = ScenarioInput.parse(scenario, amount, seconds);
            ActionResult result = scenarios.run(scenario, sessions.getByReference(reference), input);
            ActionNotice notice =
                    result == ActionResult.DONE ? ActionNotice.SCENARIO_STARTED : ActionNotice.NOT_POSSIBLE;
            return ControlPages.redirect(uri, sessionPath(reference), notice);
        });
    }

    private ActionResult result(String action, Session session) {
        return switch (action) {
            case "pay" -> checkout.pay(session);
            case "pay-late" -> checkout.payLate(session);
            case "decline" -> checkout.decline(session);
            case "expire" -> checkout.expire(session);
            default -> throw new NotFoundException();
        };
    }

    private static String sessionPath(String reference) {
        return "control/sessions/" + reference;
    }
}
