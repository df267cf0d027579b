package io.stablemint.orders.payment;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An attempt's state and all its other fields that can change. Each method is one legal transition and returns the status after it;
 * {@link AttemptRepository} stores it.
 *
 * @param sends how often the request was sent or about to be sent
 * @param session the session at Stable Mint, once known
 * @param stage the latest stage that notifications reported
 * @param received the amount that was paid, once it was; empty if the payment was accepted without an amount or a currency
 * @param problem the reason for a failure or an unexpected payment, as a sentence
 * @param dueAt when a job processes it
 * @param resultDeadline until when Stable Mint must have reported the payment's result
 */
public record AttemptStatus(
        AttemptState state,
        int sends,
        Optional<Session> session,
        Optional<DepositStage> stage,
        Optional<ReceivedAmount> received,
        Optional<String> problem,
        Optional<Instant> dueAt,
        ResultDeadline resultDeadline) {

    /**
     * The session at Stable Mint.
     *
     * @param url validated by the client; empty if the session had ended before its address was known
     * @param expiresAt empty in the same case
     */
    public record Session(String reference, Optional<URI> url, Optional<Instant> expiresAt) {

        static Session open(String reference, URI url, Instant expiresAt) {
            return new Session(reference, Optional.of(url), Optional.of(expiresAt));
        }

        static Session ended(String reference) {
            return new Session(reference, Optional.empty(), Optional.empty());
        }

        /** Whether the customer can pay at its address at this time. */
        boolean isUsableAt(Instant time) {
            return url.isPresent() && expiresAt.filter(time::isBefore).isPresent();
        }
    }

    /** An amount as a notification reported it. */
    public record ReceivedAmount(BigDecimal amount, String currency) implements Comparable<ReceivedAmount> {

        private static final Comparator<ReceivedAmount> BY_AMOUNT =
                Comparator.comparing(ReceivedAmount::amount).thenComparing(ReceivedAmount::currency);

        @Override
        public int compareTo(ReceivedAmount other) {
            return BY_AMOUNT.compare(this, other);
        }

        /** For example {@code 4.8 EUR}: equal amounts have the same text. */
        @Override
        public String toString() {
            return amount.stripTrailingZeros().toPlainString() + " " + currency;
        }
    }

    /** A new attempt. A job sends it at this time if it was not sent before. */
    static AttemptStatus prepared(Instant dueAt) {
        return new AttemptStatus(
                AttemptState.PREPARED,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(dueAt),
                ResultDeadline.NONE);
    }

    /** The request is about to be sent by the transaction that stores this status; no other one sends it before the lease ends. */
    AttemptStatus sent(Instant leaseEnds) {
        AttemptStatus after = state == AttemptState.SENT ? this : to(AttemptState.SENT);
        return after.with(after.sends + 1, session, Optional.of(leaseEnds));
    }

    /** Stable Mint created the session. If a notification has already ended the attempt, only the session is added. */
    AttemptStatus opened(Session answer, Instant closeAt, Instant resultDueAt) {
        boolean open = state == AttemptState.SENT;
        AttemptStatus after = open ? to(AttemptState.OPEN).withProblem(Optional.empty()) : this;
        boolean expected = open && stage.filter(DepositStage::isSubmitted).isEmpty();
        return after.with(sends, Optional.of(answer), open ? Optional.of(closeAt) : dueAt)
                .withDeadline(expected ? resultDeadline.withDueAt(resultDueAt) : resultDeadline);
    }

    /** The outcome is not known yet; the same request is retried at this time. */
    AttemptStatus retryAt(Instant time, String why) {
        return with(sends, session, Optional.of(time)).withProblem(Optional.of(why));
    }

    /** A job processes it at this time. */
    AttemptStatus withDueAt(Instant time) {
        return with(sends, session, Optional.of(time));
    }

    AttemptStatus failed(String why) {
        return to(AttemptState.FAILED).withProblem(Optional.of(why));
    }

    AttemptStatus expired(String why) {
        return to(AttemptState.EXPIRED).withProblem(Optional.of(why));
    }

    /** The session had ended before its address was known. Its reference is kept: Stable Mint's support asks for it. */
    AttemptStatus endedUnopened(Optional<String> reference) {
        AttemptStatus after = expired("The session had ended before its address was known.");
        return after.with(sends, reference.map(Session::ended).or(() -> session), after.dueAt);
    }

    AttemptStatus superseded() {
        return to(AttemptState.SUPERSEDED).withProblem(Optional.of("Another attempt replaced it."));
    }

    /**
     * A payment was accepted.
     *
     * @param amount empty if the notification did not give it
     */
    AttemptStatus succeeded(Optional<ReceivedAmount> amount, Optional<String> mismatch) {
        AttemptStatus after = to(AttemptState.SUCCEEDED).withProblem(mismatch);
        return new AttemptStatus(
                after.state, sends, session, stage, amount, after.problem, Optional.empty(), resultDeadline.met());
    }

    /** A later notification reported another amount, or none. */
    AttemptStatus contradicted(Optional<ReceivedAmount> amount, String mismatch) {
        return new AttemptStatus(state, sends, session, stage, amount, Optional.of(mismatch), dueAt, resultDeadline);
    }

    /** A notification reported a stage. Of several stages the latest is kept. */
    AttemptStatus withStage(DepositStage reported) {
        DepositStage latest = stage.map(reported::orLater).orElse(reported);
        ResultDeadline deadline = latest.isSubmitted() ? resultDeadline.met() : resultDeadline;
        return new AttemptStatus(state, sends, session, Optional.of(latest), received, problem, dueAt, deadline);
    }

    /** The customer returned from the checkout's success page for the first time; the result is due at this time. */
    AttemptStatus returned(Instant now, Instant resultDueAt) {
        return withDeadline(resultDeadline.returned(now, resultDueAt));
    }

    /** No notification has reported a result in time. */
    AttemptStatus overdue(Instant now) {
        return withDeadline(resultDeadline.missed(overdueReason(), now));
    }

    /** No result is expected any more. */
    AttemptStatus withoutDeadline() {
        return withDeadline(resultDeadline.met());
    }

    /** Why a result is expected. */
    OverdueReason overdueReason() {
        if (resultDeadline.returnedAt().isPresent()) {
            return OverdueReason.RETURNED;
        }
        return stage.filter(DepositStage.INITIATED::equals).isPresent()
                ? OverdueReason.INITIATED
                : OverdueReason.SESSION_ENDED;
    }

    /** All fields except the time for jobs, which also move it when they claim the attempt; for the history. */
    Map<String, String> fields(String attempt) {
        String prefix = "attempt." + attempt + ".";
        Map<String, String> fields = new TreeMap<>();
        fields.put(prefix + "state", state.name());
        fields.put(prefix + "sends", String.valueOf(sends));
        session.ifPresent(known -> {
            fields.put(prefix + "reference", known.reference());
            known.url().ifPresent(url -> fields.put(prefix + "url", url.toString()));
            known.expiresAt().ifPresent(end -> fields.put(prefix + "expiresAt", end.toString()));
        });
        stage.ifPresent(known -> fields.put(prefix + "stage", known.name()));
        received.ifPresent(paid -> fields.put(prefix + "received", paid.toString()));
        problem.ifPresent(why -> fields.put(prefix + "problem", why));
        resultDeadline.returnedAt().ifPresent(time -> fields.put(prefix + "returnedAt", time.toString()));
        resultDeadline
                .overdue()
                .ifPresent(overdue ->
                        fields.put(prefix + "overdue", overdue.reason().name()));
        return fields;
    }

    private AttemptStatus to(AttemptState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("A payment attempt that is " + state + " cannot become " + next + ".");
        }
        return new AttemptStatus(
                next,
                sends,
                session,
                stage,
                received,
                problem,
                next.isLive() ? dueAt : Optional.empty(),
                resultDeadline);
    }

    private AttemptStatus with(int nowSends, Optional<Session> nowSession, Optional<Instant> nowDueAt) {
        return new AttemptStatus(state, nowSends, nowSession, stage, received, problem, nowDueAt, resultDeadline);
    }

    private AttemptStatus withProblem(Optional<String> nowProblem) {
        return new AttemptStatus(state, sends, session, stage, received, nowProblem, dueAt, resultDeadline);
    }

    private AttemptStatus withDeadline(ResultDeadline deadline) {
        return new AttemptStatus(state, sends, session, stage, received, problem, dueAt, deadline);
    }
}
