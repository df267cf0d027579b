package io.stablemint.client.wire;

import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.settings.TimeSource;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends one request and reads the answer to its end, even if the caller no longer waits. */
final class HttpExchange {

    private final TimeSource time;

    HttpExchange(TimeSource time) {
        this.time = time;
    }

    /** Sends the attempt unless it was abandoned, and records the result. */
    void perform(Attempt attempt) {
        long startedAt = time.nanoTime();
        Answer answer = null;
        RuntimeException failure = null;
        try {
            answer = send(attempt);
        } catch (RuntimeException failed) {
            failure = failed;
        } catch (Error broken) {
            failure = Fault.socket("it failed in an unexpected way", broken);
        }
        attempt.record(answer, failure, Duration.ofNanos(time.nanoTime() - startedAt));
    }

    private Answer send(Attempt attempt) {
        Call<?> call = attempt.call();
        try {
            Answer answer = Answer.read(call.send(attempt.body()), time, call.lastMoment());
            if (Fault.isFault(answer.status())) {
                throw Fault.status(answer);
            }
            return answer;
        } catch (RuntimeException failed) {
            throw failure(attempt, failed);
        }
    }

    private static RuntimeException failure(Attempt attempt, RuntimeException failed) {
        if (failed instanceof Fault) {
            return failed;
        }
        ConfigurationException notSigned = notSigned(failed);
        if (notSigned != null) {
            return notSigned;
        }
        if (!attempt.body().isSigned()) {
            return Fault.connection(
                    "the platform's REST client could not prepare the request (" + failed + ")", true, failed);
        }
        return failed instanceof ProcessingException
                ? Fault.of(failed)
                : Fault.socket("it failed in an unexpected way", failed);
    }

    /** REST clients wrap what a filter throws. */
    private static @Nullable ConfigurationException notSigned(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigurationException found) {
                return found;
            }
        }
        return null;
    }
}
