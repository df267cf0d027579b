package io.stablemint.sandbox.session;

import java.util.Optional;

/** What becomes of a session; empty if the move is not possible from where it is. */
@FunctionalInterface
public interface SessionTransition {

    Optional<Session> next(Session session);
}
