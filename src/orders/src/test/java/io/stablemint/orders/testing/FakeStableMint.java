package io.stablemint.orders.testing;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.EmbeddedSession;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.answer.HostedWithdrawal;
import io.stablemint.client.request.EmbeddedSessionRequest;
import io.stablemint.client.request.HostedSessionRequest;
import io.stablemint.client.request.HostedWithdrawalRequest;
import io.stablemint.client.request.PartnerManagedSessionRequest;
import io.stablemint.client.request.SessionRequest;
import jakarta.json.Json;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** An in-memory fake of the client: one session for each idempotency key, and scripted failures. */
public final class FakeStableMint implements StableMint {

    /** The lifetime of a session. */
    public static final Duration SESSION = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, HostedSession> sessions = new ConcurrentHashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<String> requestedKeys = new ArrayList<>();
    private final List<String> withdrawals = new ArrayList<>();
    private Consumer<String> duringCall = nothing -> {};

    public FakeStableMint(Clock clock) {
        this.clock = clock;
    }

    /**
     * A scripted failure of one call.
     *
     * @param sessionCreated whether the session is created although the call fails
     */
    public record Fault(RuntimeException exception, boolean sessionCreated) {}

    /** Adds a failure to the queue; each call takes the next one. */
    public synchronized void failNextCall(Fault fault) {
        faults.add(fault);
    }

    /** The idempotency keys of all calls, in order. */
    public synchronized List<String> requestedKeys() {
        return List.copyOf(requestedKeys);
    }

    /** All requests for withdrawals, in order: key, customer, amount, reason. */
    public synchronized List<String> withdrawals() {
        return List.copyOf(withdrawals);
    }

    /** The sessions that exist, by key. */
    public Map<String, HostedSession> sessions() {
        return Map.copyOf(sessions);
    }

    @Override
    public HostedSession createHostedSession(HostedSessionRequest request) {
        return create(request);
    }

    @Override
    public HostedSession createPartnerManagedSession(PartnerManagedSessionRequest request) {
        return create(request);
    }

    @Override
    public EmbeddedSession createEmbeddedSession(EmbeddedSessionRequest request) {
        throw new UnsupportedOperationException("The shop does not use embedded sessions.");
    }

    @Override
    public synchronized HostedWithdrawal requestHostedWithdrawal(HostedWithdrawalRequest request) {
        String key = request.idempotencyKey().orElseThrow();
        requestedKeys.add(key);
        withdrawals.add(key + " " + request.userUniqueId() + " " + request.amount() + " " + request.withdrawalReason());
        Fault fault = faults.poll();
        if (fault != null) {
            throw fault.exception();
        }
        return new HostedWithdrawal(
                Json.createObjectBuilder().add("reference", "WREF" + key).build(), key);
    }

    /** Runs an action during the next call, with the call's idempotency key. */
    public synchronized void duringNextCall(Consumer<String> action) {
        duringCall = action;
    }

    private synchronized HostedSession create(SessionRequest request) {
        String key = request.idempotencyKey().orElseThrow();
        requestedKeys.add(key);
        Consumer<String> now = duringCall;
        duringCall = nothing -> {};
        now.accept(key);
        Fault fault = faults.poll();
        if (fault == null) {
            return session(key);
        }
        if (fault.sessionCreated()) {
            session(key);
        }
        throw fault.exception();
    }

    private HostedSession session(String key) {
        return sessions.computeIfAbsent(
                key,
                k -> new HostedSession(
                        URI.create("https://checkout.stablemint.io/sessions/" + k),
                        clock.instant().plus(SESSION),
                        "REF" + k,
                        k));
    }
}
