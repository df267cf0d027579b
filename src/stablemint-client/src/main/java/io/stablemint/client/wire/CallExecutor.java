package io.stablemint.client.wire;

import io.stablemint.client.answer.StableMintAnswer;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.events.EventPublisher;
import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.events.Outcome;
import io.stablemint.client.settings.TimeSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Executes a call: its attempts, the pauses that Stable Mint asks for, the exception for a failure, and the event for the result. */
@Dependent
public class CallExecutor {

    private final FaultTolerantClient client;
    private final EventPublisher events;
    private final TimeSource time;

    /**
     * Made by CDI.
     *
     * @param client makes the attempts, with retries and circuit breaker
     * @param events reaches the observers of the caller's module
     * @param time measures calls and their deadline
     */
    @Inject
    public CallExecutor(FaultTolerantClient client, EventPublisher events, TimeSource time) {
        this.client = client;
        this.events = events;
        this.time = time;
    }

    <T extends StableMintAnswer> T execute(Call<T> call) {
        try {
            Answer answer = answer(call);
            T result = result(call, answer);
            publish(call, Outcome.SUCCEEDED, answer.status(), Optional.empty());
            return result;
        } catch (StableMintException failure) {
            publish(call, Outcome.of(failure), failure.status().orElse(0), Optional.of(failure.errorId()));
            throw failure;
        }
    }

    private Answer answer(Call<?> call) {
        while (true) {
            try {
                return client.call(call);
            } catch (FinalFault fault) {
                if (call.wasInterrupted()) {
                    Thread.currentThread().interrupt();
                }
                if (fault.pause().isZero()) {
                    throw new FailureMapper(call).map(fault);
                }
                pause(call, fault.pause());
            } catch (Fault fault) {
                throw new FailureMapper(call).map(fault);
            } catch (FaultToleranceException stopped) {
                throw new FailureMapper(call).map(stopped);
            }
        }
    }

    /** {@code Retry-After} is the least time to wait; the random part spreads the retries of many callers. */
    private void pause(Call<?> call, Duration asked) {
        long spread = call.settings().policy().maxPause().toMillis();
        try {
            time.pause(asked.plusMillis(ThreadLocalRandom.current().nextLong(spread + 1)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureMapper(call).map(Fault.connection("the thread was interrupted", false, stopped));
        }
    }

    private static <T extends StableMintAnswer> T result(Call<T> call, Answer answer) {
        if (!answer.isSuccess()) {
            throw new FailureMapper(call).mapRefusal(answer);
        }
        try {
            return call.parse(answer);
        } catch (InvalidAnswerException invalid) {
            throw new FailureMapper(call).unusable(invalid, answer);
        }
    }

    private void publish(Call<?> call, Outcome outcome, int status, Optional<String> errorId) {
        events.ofThisModule()
                .publish(new OperationFinished(
                        call.operation(),
                        call.settings().merchant(),
                        call.idempotencyKey(),
                        outcome,
                        status,
                        call.attempts(),
                        call.elapsed(),
                        errorId));
    }
}
