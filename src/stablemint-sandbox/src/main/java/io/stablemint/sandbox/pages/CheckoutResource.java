package io.stablemint.sandbox.pages;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The hosted checkout, for customers of Stable Mint ({@code sessions}) and of the partner ({@code partner-sessions}). */
@Path("{folder: sessions|partner-sessions}/{id}")
@Produces(MediaType.TEXT_HTML)
public final class CheckoutResource {

    /** The relative URL of the sandbox's root, from {@code sessions/<id>}. */
    private static final String ROOT_FROM_PAGE = "../";

    /** The relative URL of the sandbox's root, from {@code sessions/<id>/pay}. */
    private static final String ROOT_FROM_ACTION = "../../";

    private final SessionRepository sessions;
    private final CheckoutService checkout;
    private final ScenarioService scenarios;
    private final CheckoutPages pages;
    private final InstantSource clock;

    public CheckoutResource(
            SessionRepository sessions,
            CheckoutService checkout,
            ScenarioService scenarios,
            CheckoutPages pages,
            InstantSource clock) {
        this.sessions = sessions;
        this.checkout = checkout;
        this.scenarios = scenarios;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response page(@PathParam("folder") String folder, @PathParam("id") String id) {
        return withSession(folder, id, ROOT_FROM_PAGE, session -> {
            Optional<Notice> notice = notice(session);
            if (notice.isEmpty()) {
                checkout.open(session);
            }
            return notice.map(reason -> pages.notice(reason, session, reason.status(), ROOT_FROM_PAGE))
                    .orElseGet(() -> pages.payable(session));
        });
    }

    @POST
    @Path("pay")
    public Response pay(@PathParam("folder") String folder, @PathParam("id") String id) {
        return withSession(folder, id, ROOT_FROM_ACTION, session -> {
            ActionResult result = checkout.pay(session);
            // A second click redirects to the same URL as the first one.
            boolean paid = result == ActionResult.DONE || result == ActionResult.ALREADY_PAID;
            return paid ? redirect(session, "successUrl") : notPossible(session);
        });
    }

    @POST
    @Path("decline")
    public Response decline(@PathParam("folder") String folder, @PathParam("id") String id) {
        return withSession(folder, id, ROOT_FROM_ACTION, session -> {
            ActionResult result = checkout.decline(session);
            boolean declined = result == ActionResult.DONE || result == ActionResult.ALREADY_DECLINED;
            return declined ? redirect(session, "errorUrl") : notPossible(session);
        });
    }

    /** Does not change the session: the customer can come back until it expires. */
    @POST
    @Path("leave")
    public Response leave(@PathParam("folder") String folder, @PathParam("id") String id) {
        return withSession(folder, id, ROOT_FROM_ACTION, session -> redirect(session, "exitUrl"));
    }

    /** The tester tools: a payment that does not go as usual. */
    @POST
    @Path("scenario")
    public Response scenario(
            @PathParam("folder") String folder,
            @PathParam("id") String id,
            @FormParam("scenario") @DefaultValue("") String name,
            @FormParam("amount") @DefaultValue("") String amount,
            @FormParam("seconds") @DefaultValue("") String seconds) {
        Scenario scenario = Scenario.withName(name).orElseThrow(NotFoundException::new);
        ScenarioInput input = ScenarioInput.parse(scenario, amount, seconds);
        return withSession(folder, id, ROOT_FROM_ACTION, session -> {
            ActionResult result = scenarios.run(scenario, session, input);
            return result == ActionResult.DONE ? redirect(session, scenario.redirectField()) : notPossible(session);
        });
    }

    private Response withSession(String folder, String id, String root, Function<Session, Response> answer) {
        return parsed(id)
                .flatMap(sessions::findById)
                .filter(session -> session.operation()
                        .checkoutPath()
                        .filter(folder::equals)
                        .isPresent())
                .map(answer)
                .orElseGet(() -> pages.unknown(root));
    }

    private Response notPossible(Session session) {
        Session current = sessions.findByReference(session.reference()).orElse(session);
        Notice reason = notice(current).orElse(Notice.EXPIRED);
        int status = reason == Notice.EXPIRED ? reason.status() : Response.Status.CONFLICT.getStatusCode();
        return pages.notice(reason, current, status, ROOT_FROM_ACTION);
    }

    private Optional<Notice> notice(Session session) {
        return Notice.of(session, session.isExpiredAt(clock.instant()));
    }

    private static Response redirect(Session session, String field) {
        URI target = URI.create(CheckoutPages.url(session, field).toASCIIString());
        return Response.seeOther(target).header("Cache-Control", "no-store").build();
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
