package io.stablemint.sandbox.payment;

import static io.stablemint.sandbox.session.SessionState.DECLINED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_ACCEPTED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_COMPLETED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_FAILED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_INITIATED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_RECONCILED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_SUBMITTED;

import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.session.SessionState;
import io.stablemint.sandbox.settings.WebhookVersion;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;

/** The customer's actions. Each changes the session at most once, and publishes webhooks only for that change. */
public final class CheckoutService {

    private final SessionRepository sessions;
    private final WebhookPublisher webhooks;
    private final WebhookVersion version;
    private final InstantSource clock;

    public CheckoutService(
            SessionRepository sessions, WebhookPublisher webhooks, WebhookVersion version, InstantSource clock) {
        this.sessions = sessions;
        this.webhooks = webhooks;
        this.version = version;
        this.clock = clock;
    }

    /** Opens the checkout page. The first time, if the session can still be paid, the deposit becomes initiated. */
    public ActionResult open(Session session) {
        Instant now = clock.instant();
        return change(session, now, s -> s.state() == SessionState.CREATED && isPayable(s, now), SessionState.OPENED);
    }

    /** Pays, unless the session has expired or has a final state. */
    public ActionResult pay(Session session) {
        Instant now = clock.instant();
        return change(session, now, s -> isPayable(s, now), SessionState.PAID);
    }

    /** Pays even if the session has expired or was declined: a bank transfer can arrive late. */
    public ActionResult payLate(Session session) {
        return change(session, clock.instant(), s -> !s.state().isFinal() || s.state() == DECLINED, SessionState.PAID);
    }

    /** Declines, unless the session has expired or has a final state. */
    public ActionResult decline(Session session) {
        Instant now = clock.instant();
        return change(session, now, s -> isPayable(s, now), DECLINED);
    }

    private static boolean isPayable(Session session, Instant now) {
        return !session.state().isFinal() && !session.isExpiredAt(now);
    }

    private ActionResult change(Session session, Instant now, Predicate<Session> possible, SessionState target) {
        return sessions.transition(
                        session.reference(),
                        current -> possible.test(current) ? Optional.of(current.withState(target)) : Optional.empty())
                .map(before -> possible.test(before) ? done(before, target) : notDone(before, now))
                .orElse(ActionResult.SESSION_REMOVED);
    }

    private static ActionResult notDone(Session before, Instant now) {
        return switch (before.state()) {
            case PAID -> ActionResult.ALREADY_PAID;
            case DECLINED -> ActionResult.ALREADY_DECLINED;
            case WITHDRAWN -> ActionResult.NOT_POSSIBLE;
            case CREATED, OPENED -> before.isExpiredAt(now) ? ActionResult.EXPIRED : ActionResult.NOT_POSSIBLE;
        };
    }

    private ActionResult done(Session before, SessionState target) {
        publishEvents(before, target);
        return ActionResult.DONE;
    }

    private void publishEvents(Session before, SessionState target) {
        Session after = before.withState(target);
        if (before.state() == SessionState.CREATED) {
            webhooks.publish(after, DEPOSIT_INITIATED);
        }
        switch (target) {
            case PAID -> publishPaid(after);
            case DECLINED -> webhooks.publish(after, DEPOSIT_FAILED);
            default -> {
                // OPENED: its event has been published above.
            }
        }
    }

    private void publishPaid(Session paid) {
        webhooks.publish(paid, DEPOSIT_SUBMITTED, DEPOSIT_ACCEPTED);
        if (version == WebhookVersion.V1) {
            webhooks.publish(paid, DEPOSIT_RECONCILED);
        }
        webhooks.publish(paid, DEPOSIT_COMPLETED);
    }
}
