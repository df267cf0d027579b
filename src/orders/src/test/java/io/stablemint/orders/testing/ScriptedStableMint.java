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

/** A Stable Mint in memory: one session for each key, and faults when a test wants some. */
public final class ScriptedStableMint implements StableMint {

    /** How long its sessions live. */
    public static final Duration SESSION = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, HostedSession> sessions = new ConcurrentHashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<String> keysAsked = new ArrayList<>();
    private Consumer<String> meanwhile = nothing -> {};

    public ScriptedStableMint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What goes wrong with one call.
     *
     * @param happened whether the session came to be all the same
     */
    public record Fault(RuntimeException thrown, boolean happened) {}

    /** The next call that has no other fault before it goes wrong like that. */
    public synchronized void next(Fault fault) {
        faults.add(fault);
    }

    /** The keys of all calls, in order. */
    public synchronized List<String> keysAsked() {
        return List.copyOf(keysAsked);
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
        throw new UnsupportedOperationException("The shop has no widget.");
    }

    @Override
    public HostedWithdrawal requestHostedWithdrawal(HostedWithdrawalRequest request) {
        throw new UnsupportedOperationException("The shop pays nobody.");
    }

    /** Has something happen while the next call is under way. */
    public synchronized void duringTheNextCall(Consumer<String> withItsKey) {
        meanwhile = withItsKey;
    }

    private synchronized HostedSession create(SessionRequest request) {
        String key = request.idempotencyKey().orElseThrow();
        keysAsked.add(key);
        Consumer<String> now = meanwhile;
        meanwhile = nothing -> {};
        now.accept(key);
        Fault fault = faults.poll();
        if (fault == null) {
            return session(key);
        }
        if (fault.happened()) {
            session(key);
        }
        throw fault.thrown();
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
