package io.stablemint.sandbox.payment;

import static io.stablemint.sandbox.payment.SessionTransitions.to;
import static io.stablemint.sandbox.session.SessionState.DECLINED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_FAILED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_INITIATED;

import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.session.SessionState;
import io.stablemint.sandbox.settings.WebhookVersion;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The customer's actions. Each changes the session at most once, and publishes webhooks only for that change. */
public final class CheckoutService {

    private final SessionTransitions transitions;
    private final WebhookPublisher webhooks;
    private final PaymentEvents events;

    public CheckoutService(
            SessionRepository sessions, WebhookPublisher webhooks, WebhookVersion version, InstantSource clock) {
        this.transitions = new SessionTransitions(sessions, clock);
        this.webhooks = webhooks;
        this.events = new PaymentEvents(version);
    }

    /** Opens the checkout page. The first time, if the session can still be paid, the deposit becomes initiated. */
    public ActionResult open(Session session) {
        return transitions.change(
                session,
                (s, now) -> s.state() == SessionState.CREATED && SessionTransitions.isPayable(s, now),
                to(SessionState.OPENED),
                before -> webhooks.publish(before.withState(SessionState.OPENED), DEPOSIT_INITIATED));
    }

    /** Pays, unless the session has expired or has a final state. */
    public ActionResult pay(Session session) {
        return transitions.change(session, SessionTransitions::isPayable, to(SessionState.PAID), this::publishPaid);
    }

    /** Pays even if the session has expired or was declined: a bank transfer can arrive late. */
    public ActionResult payLate(Session session) {
        return transitions.change(
                session,
                (s, now) -> !s.state().isFinal() || s.state() == DECLINED,
                to(SessionState.PAID),
                this::publishPaid);
    }

    /** Declines, unless the session has expired or has a final state. */
    public ActionResult decline(Session session) {
        return transitions.change(session, SessionTransitions::isPayable, to(DECLINED), before -> {
            Session declined = before.withState(DECLINED);
            events.initiatedIfNew(before).forEach(type -> webhooks.publish(declined, type));
            webhooks.publish(declined, DEPOSIT_FAILED);
        });
    }

    /** Lets the session expire now, without a webhook: Stable Mint sends none. */
    public ActionResult expire(Session session) {
        var now = transitions.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return transitions.change(session, SessionTransitions::isPayable, s -> s.withExpiresAt(now), before -> {});
    }

    private void publishPaid(Session before) {
        Session paid = before.withState(SessionState.PAID);
        events.paid(before).forEach(type -> webhooks.publish(paid, type));
    }
}
