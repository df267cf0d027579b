package io.stablemint.sandbox.pages;

import io.stablemint.sandbox.payment.ActionResult;
import io.stablemint.sandbox.payment.CheckoutService;
import io.stablemint.sandbox.session.Operation;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the customer's browser can do, for either kind of session. */
public final class CheckoutResource {

    /** From {@code sessions/<id>} and from {@code sessions/<id>/pay} back to where the assets are. */
    private static final String ROOT_OF_PAGE = "../";

    private static final String ROOT_OF_ACT = "../../";

    private final SessionRepository sessions;
    private final CheckoutService checkout;
    private final CheckoutPages pages;
    private final InstantSource clock;

    public CheckoutResource(
            SessionRepository sessions, CheckoutService checkout, String partnerName, InstantSource clock) {
        this.sessions = sessions;
        this.checkout = checkout;
        this.pages = new CheckoutPages(new PageTemplates(), partnerName);
        this.clock = clock;
    }

    Response page(Operation operation, String id) {
        return known(operation, id, ROOT_OF_PAGE, session -> {
            Optional<Notice> notice = notice(session);
            if (notice.isEmpty()) {
                checkout.open(session);
            }
            return notice.map(why -> pages.notice(why, session, why.status(), ROOT_OF_PAGE))
                    .orElseGet(() -> pages.payable(session));
        });
    }

    Response pay(Operation operation, String id) {
        return known(operation, id, ROOT_OF_ACT, session -> {
            ActionResult outcome = checkout.pay(session);
            // A second click ends where the first one did.
            boolean paid = outcome == ActionResult.DONE || outcome == ActionResult.ALREADY_PAID;
            return paid ? redirect(session, "successUrl") : refused(session);
        });
    }

    Response decline(Operation operation, String id) {
        return known(operation, id, ROOT_OF_ACT, session -> {
            ActionResult outcome = checkout.decline(session);
            boolean declined = outcome == ActionResult.DONE || outcome == ActionResult.ALREADY_DECLINED;
            return declined ? redirect(session, "errorUrl") : refused(session);
        });
    }

    /** Leaving changes nothing: the customer may come back while the session is good. */
    Response leave(Operation operation, String id) {
        return known(operation, id, ROOT_OF_ACT, session -> redirect(session, "exitUrl"));
    }

    private Response known(Operation operation, String id, String root, Function<Session, Response> answer) {
        return parsed(id)
                .flatMap(sessions::withId)
                .filter(session -> session.operation() == operation)
                .map(answer)
                .orElseGet(() -> pages.unknown(root));
    }

    private Response refused(Session session) {
        Session now = sessions.withReference(session.reference()).orElse(session);
        Notice why = notice(now).orElse(Notice.EXPIRED);
        return pages.notice(why, now, why == Notice.EXPIRED ? why.status() : 409, ROOT_OF_ACT);
    }

    private Optional<Notice> notice(Session session) {
        return Notice.about(session, session.isExpiredAt(clock.instant()));
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
