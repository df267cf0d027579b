package io.stablemint.sandbox.session;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
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
 * Stores sessions in memory. Above the maximum number the oldest sessions are removed, with their idempotency keys.
 * Every method is atomic.
 */
public final class SessionRepository {

    private final int maxSessions;
    private final Map<String, Session> byReference = new LinkedHashMap<>();
    private final Map<UUID, String> referenceById = new HashMap<>();
    private final Map<String, String> referenceByKey = new HashMap<>();
    private long changes;

    public SessionRepository(int maxSessions) {
        this.maxSessions = maxSessions;
    }

    /**
     * Creates a session, or returns the existing one if the idempotency key is known.
     * Throws an {@link IdempotencyKeyReusedException} if the key was used with another operation or body.
     */
    public synchronized Created create(
            Operation operation, JsonObject request, Optional<String> key, Supplier<Session> factory) {
        Optional<Session> earlier = key.map(referenceByKey::get).map(byReference::get);
        if (earlier.isPresent()) {
            return new Created(sameRequest(earlier.get(), operation, request), false);
        }
        Session session = factory.get();
        store(session);
        key.ifPresent(k -> referenceByKey.put(k, session.reference()));
        return new Created(session, true);
    }

    /** Throws a {@link SandboxException} if there is no such session. */
    public Session getByReference(String reference) {
        return findByReference(reference)
                .orElseThrow(() -> new SandboxException(
                        ErrorId.SESSION_UNKNOWN, "There is no session with the reference " + reference + "."));
    }

    public synchronized Optional<Session> findByReference(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    public synchronized Optional<Session> findById(UUID id) {
        return Optional.ofNullable(referenceById.get(id)).map(byReference::get);
    }

    /** Applies the transition if it is possible; returns the session before it. */
    public synchronized Optional<Session> transition(String reference, SessionTransition transition) {
        Optional<Session> before = findByReference(reference);
        before.flatMap(transition::apply).ifPresent(next -> {
            byReference.replace(reference, next);
            changes++;
        });
        return before;
    }

    /** Newest first. */
    public synchronized List<Session> findAll() {
        List<Session> all = new ArrayList<>(byReference.values());
        Collections.reverse(all);
        return all;
    }

    public synchronized void clear() {
        changes++;
        byReference.clear();
        referenceById.clear();
        referenceByKey.clear();
    }

    /** How often any session has changed. */
    public synchronized long changes() {
        return changes;
    }

    private static Session sameRequest(Session earlier, Operation operation, JsonObject request) {
        if (earlier.operation() != operation || !earlier.request().equals(request)) {
            throw new IdempotencyKeyReusedException(earlier.reference());
        }
        return earlier;
    }

    private void store(Session session) {
        changes++;
        byReference.put(session.reference(), session);
        referenceById.put(session.id(), session.reference());
        if (byReference.size() > maxSessions) {
            remove(byReference.values().iterator().next());
        }
    }

    private void remove(Session oldest) {
        byReference.remove(oldest.reference());
        referenceById.remove(oldest.id());
        oldest.idempotencyKey().ifPresent(referenceByKey::remove);
    }

    /** A session, and whether it is new. */
    public record Created(Session session, boolean isNew) {}
}
