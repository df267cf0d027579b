package io.stablemint.orders.payment;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * All of an attempt that ever changes. Each method is one legal change and answers the standing after it; {@link AttemptBook} writes it.
 *
 * @param sends how often the request was sent, or was about to be
 * @param session what Stable Mint answered, once known
 * @param stage the latest that notifications told
 * @param received what was paid, once it was and as far as it was told
 * @param problem why it did not go well, in a sentence for people
 * @param dueAt when a job looks at it again
 */
public record AttemptStanding(
        AttemptState state,
        int sends,
        Optional<Session> session,
        Optional<DepositStage> stage,
        Optional<Received> received,
        Optional<String> problem,
        Optional<Instant> dueAt) {

    /**
     * The session at Stable Mint.
     *
     * @param url checked by the client
     */
    public record Session(String reference, URI url, Instant expiresAt) {}

    /** Money as a notification told it; whatever it did not tell is taken to be as agreed. */
    public record Received(BigDecimal amount, String currency) implements Comparable<Received> {

        private static final Comparator<Received> BY_SUM =
                Comparator.comparing(Received::amount).thenComparing(Received::currency);

        @Override
        public int compareTo(Received other) {
            return BY_SUM.compare(this, other);
        }
    }

    /** A new attempt, which a job looks after if nobody sends it. */
    static AttemptStanding prepared(Instant dueAt) {
        return new AttemptStanding(
                AttemptState.PREPARED,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(dueAt));
    }

    /** Is about to be sent by whoever wins this change; nobody else sends it before the lease ends. */
    AttemptStanding sent(Instant leaseEnds) {
        AttemptStanding after = state == AttemptState.SENT ? this : to(AttemptState.SENT);
        return after.with(after.sends + 1, session, Optional.of(leaseEnds));
    }

    /** Stable Mint answered. If notifications were faster, only the session is added. */
    AttemptStanding opened(Session answer, Instant closeAt) {
        boolean open = state == AttemptState.SENT;
        AttemptStanding after = open ? to(AttemptState.OPEN).withProblem(Optional.empty()) : this;
        return after.with(sends, Optional.of(answer), open ? Optional.of(closeAt) : dueAt);
    }

    /** The outcome is still not known; the same request goes again then. */
    AttemptStanding repeatedAt(Instant time, String why) {
        return with(sends, session, Optional.of(time)).withProblem(Optional.of(why));
    }

    AttemptStanding failed(String why) {
        return to(AttemptState.FAILED).withProblem(Optional.of(why));
    }

    AttemptStanding expired(String why) {
        return to(AttemptState.EXPIRED).withProblem(Optional.of(why));
    }

    AttemptStanding superseded() {
        return to(AttemptState.SUPERSEDED).withProblem(Optional.of("Another attempt took its place."));
    }

    /** Money was accepted. */
    AttemptStanding succeeded(Received money, Optional<String> oddity) {
        AttemptStanding after = to(AttemptState.SUCCEEDED).withProblem(oddity);
        return new AttemptStanding(
                after.state, sends, session, stage, Optional.of(money), after.problem, Optional.empty());
    }

    /** A later notification told another sum. */
    AttemptStanding contradicted(Received money, String oddity) {
        return new AttemptStanding(state, sends, session, stage, Optional.of(money), Optional.of(oddity), dueAt);
    }

    /** A notification told how far it is. */
    AttemptStanding told(DepositStage told) {
        DepositStage latest = stage.map(told::orLater).orElse(told);
        return new AttemptStanding(state, sends, session, Optional.of(latest), received, problem, dueAt);
    }

    private AttemptStanding to(AttemptState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("A payment attempt that is " + state + " cannot become " + next + ".");
        }
        return new AttemptStanding(
                next, sends, session, stage, received, problem, next.isLive() ? dueAt : Optional.empty());
    }

    private AttemptStanding with(int nowSends, Optional<Session> nowSession, Optional<Instant> nowDueAt) {
        return new AttemptStanding(state, nowSends, nowSession, stage, received, problem, nowDueAt);
    }

    private AttemptStanding withProblem(Optional<String> nowProblem) {
        return new AttemptStanding(state, sends, session, stage, received, nowProblem, dueAt);
    }
}
