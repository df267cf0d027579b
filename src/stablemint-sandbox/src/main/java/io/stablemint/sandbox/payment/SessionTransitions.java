package io.stablemint.sandbox.payment;

import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.session.SessionState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Changes sessions, each at most once. */
record SessionTransitions(SessionRepository sessions, InstantSource clock) {

    static boolean isPayable(Session session, Instant now) {
        return !session.state().isFinal() && !session.isExpiredAt(now);
    }

    /** Changes the session if that is possible, and only then calls the consumer, with the session before the change. */
    ActionResult change(
            Session session,
            BiPredicate<Session, Instant> possible,
            UnaryOperator<Session> change,
            Consumer<Session> afterwards) {
        Instant now = clock.instant();
        return sessions.transition(
                        session.reference(),
                        current -> possible.test(current, now) ? Optional.of(change.apply(current)) : Optional.empty())
                .map(before -> {
                    if (!possible.test(before, now)) {
                        return notDone(before, now);
                    }
                    afterwards.accept(before);
                    return ActionResult.DONE;
                })
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

    /** The change to this state. */
    static UnaryOperator<Session> to(SessionState state) {
        return session -> session.withState(state);
    }
}
