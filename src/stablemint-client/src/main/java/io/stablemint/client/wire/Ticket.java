package io.stablemint.client.wire;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One attempt, shared by the thread that sends and the thread that waits. Exactly one of them wins: either the answer is
 * taken, or the attempt is abandoned and its answer is late; an attempt abandoned before its start is never sent.
 */
final class Ticket {

    /** Where the attempt stands. */
    enum State {
        WAITING,
        SENDING,
        ANSWERED,
        ABANDONED
    }

    private final Call<?> call;
    private final int number;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    private volatile @Nullable Answer answer;

    Ticket(Call<?> call) {
        this.call = call;
        this.number = call.progress().nextAttempt();
    }

    Call<?> call() {
        return call;
    }

    /** 1 for the first attempt. */
    int number() {
        return number;
    }

    /** False when the attempt was abandoned: send nothing. */
    boolean start() {
        return state.compareAndSet(State.WAITING, State.SENDING);
    }

    /** False when the attempt was abandoned: the answer is late. */
    boolean handOver(Answer received) {
        answer = received;
        return state.compareAndSet(State.SENDING, State.ANSWERED);
    }

    /** Stops waiting; says where the attempt stood. */
    State abandon() {
        return state.getAndUpdate(now -> now == State.ANSWERED ? now : State.ABANDONED);
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    @Override
    public String toString() {
        return "Ticket[" + call + ", attempt " + number + "]";
    }
}
