package io.stablemint.client.wire;

import io.stablemint.client.ErrorId;
import io.stablemint.client.StableMintAnswer;
import io.stablemint.client.StableMintException;
import io.stablemint.client.events.EventChannel;
import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.events.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Carries an operation out: attempts, judgement, and the event that tells how it ended. */
@Dependent
public class Operations {

    private final Repetition repetition;
    private final EventChannel events;

    @Inject
    public Operations(Repetition repetition, EventChannel events) {
        this.repetition = repetition;
        this.events = events;
    }

    <T extends StableMintAnswer> T perform(Call<T> call) {
        try {
            Answer answer = answer(call);
            T result = result(call, answer);
            tell(call, Outcome.SUCCEEDED, answer.status());
            return result;
        } catch (StableMintException failure) {
            tell(call, Outcome.of(failure), failure.status().orElse(0));
            throw failure;
        }
    }

    private Answer answer(Call<?> call) {
        try {
            return repetition.call(call);
        } catch (LastFaultException last) {
            throw new Judgement(call).of(last.fault());
        } catch (Fault fault) {
            throw new Judgement(call).of(fault);
        } catch (FaultToleranceException stopped) {
            throw new Judgement(call).of(stopped);
        }
    }

    private static <T extends StableMintAnswer> T result(Call<T> call, Answer answer) {
        if (!answer.isSuccess()) {
            throw new Judgement(call).ofRefusal(answer);
        }
        try {
            return call.reading().apply(answer);
        } catch (SuspectAnswerException suspect) {
            throw new Judgement(call).unusable(suspect.error(), String.valueOf(suspect.getMessage()), answer);
        } catch (UnreadableJsonException unreadable) {
            throw new Judgement(call)
                    .unusable(ErrorId.ANSWER_UNUSABLE, String.valueOf(unreadable.getMessage()), answer);
        }
    }

    private void tell(Call<?> call, Outcome outcome, int status) {
        events.tell(new OperationFinished(
                call.operation(),
                call.settings().merchant(),
                call.idempotencyKey(),
                outcome,
                status,
                call.progress().attempts(),
                call.progress().spent()));
    }
}
