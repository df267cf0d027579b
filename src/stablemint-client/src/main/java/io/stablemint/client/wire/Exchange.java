package io.stablemint.client.wire;

import io.stablemint.client.ConfigurationException;
import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.EventChannel;
import io.stablemint.client.events.LateAnswer;
import io.stablemint.client.events.Outcome;
import io.stablemint.client.settings.TimeSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends one request and reads what comes back, to the end, even if nobody waits for it any more. */
@Dependent
public class Exchange {

    private final EventChannel events;
    private final TimeSource time;

    @Inject
    public Exchange(EventChannel events, TimeSource time) {
        this.events = events;
        this.time = time;
    }

    Answer perform(Ticket ticket) {
        if (!ticket.start()) {
            throw new CancellationException("The caller left before the attempt started");
        }
        long startedAt = time.nanoTime();
        AtomicInteger size = new AtomicInteger();
        try {
            Answer answer = send(ticket.call(), size);
            boolean inTime = ticket.handOver(answer);
            tell(ticket, outcome(answer), answer.status(), startedAt, size.get());
            if (!inTime) {
                rescue(ticket.call(), answer);
            }
            return answer;
        } catch (Fault fault) {
            Outcome outcome = fault.mayHaveHappened() ? Outcome.UNKNOWN : Outcome.NOT_AVAILABLE;
            int status =
                    fault instanceof AnswerFault answered ? answered.answer().status() : 0;
            tell(ticket, outcome, status, startedAt, size.get());
            throw fault;
        }
    }

    private Answer send(Call<?> call, AtomicInteger size) {
        try {
            Outgoing outgoing = new Outgoing(call.body(), size::set);
            Answer answer = new AnswerReader(time)
                    .read(call.exchange().apply(outgoing), call.progress().lastMoment());
            if (AnswerFault.isFault(answer.status())) {
                throw new AnswerFault(answer);
            }
            return answer;
        } catch (ProcessingException | NotSignedException broken) {
            throw notSent(broken);
        }
    }

    private static RuntimeException notSent(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotSignedException) {
                String why = String.valueOf(
                        cause.getCause() == null ? "" : cause.getCause().getMessage());
                return new ConfigurationException(List.of("The request could not be signed: " + why
                        + ". Nothing was sent; check the signer and its key."));
            }
        }
        return TransportFaults.sort(broken);
    }

    /** The caller has gone, but the payment exists: whoever observes it can record it. */
    private void rescue(Call<?> call, Answer answer) {
        clearInterrupt();
        if (answer.isSuccess()) {
            try {
                String merchant = call.settings().merchant();
                events.tell(new LateAnswer(
                        call.operation(), merchant, call.reading().apply(answer)));
            } catch (SuspectAnswerException | UnreadableJsonException unusable) {
                // The attempt's event has told that there was an answer; this one must not be acted on.
                return;
            }
        }
    }

    /** Fault Tolerance interrupts attempts that take too long; observers, and their databases, must not feel it. */
    @SuppressWarnings("Interruption")
    private static void clearInterrupt() {
        Thread.interrupted();
    }

    private void tell(Ticket ticket, Outcome outcome, int status, long startedAt, int size) {
        Call<?> call = ticket.call();
        events.tell(new AttemptFinished(
                call.operation(),
                call.settings().merchant(),
                call.idempotencyKey(),
                outcome,
                status,
                ticket.number(),
                Duration.ofNanos(time.nanoTime() - startedAt),
                size));
    }

    private static Outcome outcome(Answer answer) {
        if (answer.isSuccess()) {
            return Outcome.SUCCEEDED;
        }
        return answer.status() >= 400 ? Outcome.REFUSED : Outcome.UNUSABLE_ANSWER;
    }
}
