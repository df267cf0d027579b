package io.stablemint.sandbox.session;

import java.util.Optional;

/** Changes a session; empty if its current state does not allow the change. */
@FunctionalInterface
public interface SessionTransition {

    Optional<Session> apply(Session session);
}
