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

/** The customer's acts. Each changes the session at most once, and only that one time is the partner told. */
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

    /** The customer looks at the page. The first look, if the session is still good, makes it initiated. */
    public ActionResult open(Session session) {
        Instant now = clock.instant();
        return act(session, now, s -> s.state() == SessionState.CREATED && isPayable(s, now), SessionState.OPENED);
    }

    /** Pays, unless the session has expired or is settled. */
    public ActionResult pay(Session session) {
        Instant now = clock.instant();
        return act(session, now, s -> isPayable(s, now), SessionState.PAID);
    }

    /** Money that arrives late: paid although the session has expired or was declined, as bank transfers can be. */
    public ActionResult payLate(Session session) {
        return act(session, clock.instant(), s -> !s.state().isFinal() || s.state() == DECLINED, SessionState.PAID);
    }

    /** Declines, unless the session has expired or is settled. */
    public ActionResult decline(Session session) {
        Instant now = clock.instant();
        return act(session, now, s -> isPayable(s, now), DECLINED);
    }

    private static boolean isPayable(Session session, Instant now) {
        return !session.state().isFinal() && !session.isExpiredAt(now);
    }

    private ActionResult act(Session session, Instant now, Predicate<Session> possible, SessionState target) {
        return sessions.move(
                        session.reference(),
                        current -> possible.test(current) ? Optional.of(current.in(target)) : Optional.empty())
                .map(before -> possible.test(before) ? done(before, target) : notDone(before, now))
                .orElse(ActionResult.FORGOTTEN);
    }

    private static ActionResult notDone(Session before, Instant now) {
        return switch (before.state()) {
            case PAID -> ActionResult.ALREADY_PAID;
            case DECLINED -> ActionResult.ALREADY_DECLINED;
            case WITHDRAWN -> ActionResult.NOTHING_TO_DO;
            case CREATED, OPENED -> before.isExpiredAt(now) ? ActionResult.EXPIRED : ActionResult.NOTHING_TO_DO;
        };
    }

    private ActionResult done(Session before, SessionState target) {
        announce(before, target);
        return ActionResult.DONE;
    }

    private void announce(Session before, SessionState target) {
        Session after = before.in(target);
        if (before.state() == SessionState.CREATED) {
            webhooks.announce(after, DEPOSIT_INITIATED);
        }
        switch (target) {
            case PAID -> announcePaid(after);
            case DECLINED -> webhooks.announce(after, DEPOSIT_FAILED);
            default -> {
                // Opened: told above.
            }
        }
    }

    private void announcePaid(Session paid) {
        webhooks.announce(paid, DEPOSIT_SUBMITTED, DEPOSIT_ACCEPTED);
        if (version == WebhookVersion.V1) {
            webhooks.announce(paid, DEPOSIT_RECONCILED);
        }
        webhooks.announce(paid, DEPOSIT_COMPLETED);
    }
}
