package io.stablemint.client.wire;

import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.LateAnswer;
import io.stablemint.client.events.Outcome;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One attempt, shared by the thread that sends it and the caller's thread that waits for it. The state decides between
 * them: either the caller takes the result, or it abandons the attempt and the result is late. An attempt that is abandoned
 * before it was sent is never sent.
 */
final class Attempt {

    /** The states, in order. FINISHED and ABANDONED exclude each other. */
    enum State {
        NEW,
        SENDING,
        FINISHED,
        ABANDONED
    }

    private final Call<?> call;
    private final int number;
    private final RequestBody body;
    private final AtomicReference<State> state = new AtomicReference<>(State.NEW);
    private final CountDownLatch finished = new CountDownLatch(1);

    // Written by the sending thread before it changes the state, read by others after that.
    private @Nullable Answer answer;
    private @Nullable RuntimeException failure;
    private Duration duration = Duration.ZERO;

    private volatile Runnable whenLate = () -> {};

    /** The first attempt has number 1. */
    Attempt(Call<?> call, int number, RequestBody body) {
        this.call = call;
        this.number = number;
        this.body = body;
    }

    Call<?> call() {
        return call;
    }

    RequestBody body() {
        return body;
    }

    /** False when the attempt was abandoned: it must not be sent. */
    boolean start() {
        return state.compareAndSet(State.NEW, State.SENDING);
    }

    /** Records how the exchange ended; exactly one of the first two is null. */
    void record(@Nullable Answer received, @Nullable RuntimeException failed, Duration took) {
        answer = received;
        failure = failed;
        duration = took;
    }

    /** Wakes the caller, or does what the caller left to be done with a late result. */
    void finish() {
        if (state.compareAndSet(State.SENDING, State.FINISHED)) {
            finished.countDown();
        } else {
            whenLate.run();
        }
    }

    /** Waits for the result; false when the time is over. */
    boolean await(Duration atMost) throws InterruptedException {
        return finished.await(Math.max(atMost.toNanos(), 0), TimeUnit.NANOSECONDS);
    }

    /**
     * Stops waiting.
     *
     * @param late run by the sending thread once it has a result
     * @return the state until now: FINISHED when the result came at this very moment
     */
    State abandon(Runnable late) {
        whenLate = late;
        return state.getAndUpdate(now -> now == State.FINISHED ? now : State.ABANDONED);
    }

    /** The answer, or the exception that the exchange ended with. Only for a finished attempt. */
    Answer result() {
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(answer);
    }

    /** Whether the exchange failed before the request was signed, so before anything was sent. */
    boolean failedBeforeSigning() {
        return failure instanceof Fault && !body.isSigned();
    }

    /** The event for this attempt, or nothing when it ended in a way that no event describes: the request was not signed. */
    Optional<AttemptFinished> event() {
        return outcome()
                .map(outcome -> new AttemptFinished(
                        call.operation(),
                        call.settings().merchant(),
                        call.idempotencyKey(),
                        outcome,
                        status(),
                        number,
                        duration,
                        body.signedBytes(),
                        receivedAnswer().flatMap(Answer::clockDifference)));
    }

    /** The event for a success that nobody waits for, if its content can be used. */
    Optional<LateAnswer> lateAnswer() {
        Answer late = answer;
        if (late == null || !late.isSuccess()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LateAnswer(call.operation(), call.settings().merchant(), call.parse(late)));
        } catch (InvalidAnswerException unusable) {
            // The attempt's event has reported that an answer came; this one must not be used.
            return Optional.empty();
        }
    }

    private Optional<Outcome> outcome() {
        if (failure instanceof Fault fault) {
            return Optional.of(fault.mayHaveHappened() ? Outcome.UNKNOWN : Outcome.NOT_AVAILABLE);
        }
        return Optional.ofNullable(answer).map(Attempt::outcome);
    }

    private static Outcome outcome(Answer received) {
        if (received.isSuccess()) {
            return Outcome.SUCCEEDED;
        }
        return received.status() >= 400 ? Outcome.REFUSED : Outcome.UNUSABLE_ANSWER;
    }

    private int status() {
        return receivedAnswer().map(Answer::status).orElse(0);
    }

    private Optional<Answer> receivedAnswer() {
        return Optional.ofNullable(failure instanceof Fault fault ? fault.answer() : answer);
    }

    @Override
    public String toString() {
        return "Attempt[" + number + " of " + call + "]";
    }
}
