package io.stablemint.sandbox.session;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * All sessions, newest last. Of more than the bound the oldest fall out, and with them their idempotency keys.
 * Every method is atomic.
 */
public final class SessionRepository {

    private final int atMost;
    private final Map<String, Session> byReference = new LinkedHashMap<>();
    private final Map<UUID, String> referenceById = new HashMap<>();
    private final Map<String, String> referenceByKey = new HashMap<>();

    public SessionRepository(int atMost) {
        this.atMost = atMost;
    }

    /**
     * The session of this request: a new one, or for an idempotency key that is known, the one made then.
     * Throws a {@link IdempotencyKeyReusedException} if the key came with another operation or body.
     */
    public synchronized Created create(
            Operation operation, JsonObject request, Optional<String> key, Supplier<Session> maker) {
        Optional<Session> earlier = key.map(referenceByKey::get).map(byReference::get);
        if (earlier.isPresent()) {
            return new Created(sameRequest(earlier.get(), operation, request), false);
        }
        Session session = maker.get();
        remember(session);
        key.ifPresent(k -> referenceByKey.put(k, session.reference()));
        return new Created(session, true);
    }

    public synchronized Optional<Session> withReference(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    public synchronized Optional<Session> withId(UUID id) {
        return Optional.ofNullable(referenceById.get(id)).map(byReference::get);
    }

    /** Moves the session on if the move allows it; gives back the state before. */
    public synchronized Optional<Session> move(String reference, SessionTransition move) {
        Optional<Session> before = withReference(reference);
        before.flatMap(move::next).ifPresent(next -> byReference.replace(reference, next));
        return before;
    }

    /** Newest first. */
    public synchronized List<Session> all() {
        List<Session> all = new ArrayList<>(byReference.values());
        Collections.reverse(all);
        return all;
    }

    public synchronized void clear() {
        byReference.clear();
        referenceById.clear();
        referenceByKey.clear();
    }

    private static Session sameRequest(Session earlier, Operation operation, JsonObject request) {
        if (earlier.operation() != operation || !earlier.request().equals(request)) {
            throw new IdempotencyKeyReusedException(earlier.reference());
        }
        return earlier;
    }

    private void remember(Session session) {
        byReference.put(session.reference(), session);
        referenceById.put(session.id(), session.reference());
        if (byReference.size() > atMost) {
            forget(byReference.values().iterator().next());
        }
    }

    private void forget(Session oldest) {
        byReference.remove(oldest.reference());
        referenceById.remove(oldest.id());
        oldest.idempotencyKey().ifPresent(referenceByKey::remove);
    }

    /** A session, and whether it is new. */
    public record Created(Session session, boolean isNew) {}
}
