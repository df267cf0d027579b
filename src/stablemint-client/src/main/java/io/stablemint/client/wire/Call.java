package io.stablemint.client.wire;

import io.stablemint.client.answer.StableMintAnswer;
import io.stablemint.client.events.Operation;
import io.stablemint.client.settings.Policy;
import io.stablemint.client.settings.Settings;
import io.stablemint.client.settings.TimeSource;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The state of one call of the facade: what all its attempts share, the time it has left, and the attempts so far. Used by
 * the caller's thread only, except for what never changes.
 *
 * @param <T> what the caller gets
 */
final class Call<T extends StableMintAnswer> {

    private final Operation operation;
    private final Settings settings;
    private final String idempotencyKey;
    private final byte[] body;
    private final RestClient client;
    private final BiFunction<StableMintRestClient, RequestBody, Response> endpoint;
    private final Function<Answer, T> parser;
    private final Supplier<List<String>> sensitiveValues;
    private final TimeSource time;
    private final long startedAt;

    private int attempts;
    private boolean mayHaveHappened;
    private boolean interrupted;
    private @Nullable Fault lastFault;

    /**
     * @param idempotencyKey made before the first attempt, the same in all
     * @param body the JSON, the same bytes in all attempts
     * @param client sends the body
     * @param endpoint where to
     * @param parser makes the caller's answer out of a success, or throws {@link InvalidAnswerException}
     * @param sensitiveValues texts that no excerpt of an answer may quote; computed only when there is an excerpt
     */
    Call(
            Operation operation,
            Settings settings,
            String idempotencyKey,
            byte[] body,
            RestClient client,
            BiFunction<StableMintRestClient, RequestBody, Response> endpoint,
            Function<Answer, T> parser,
            Supplier<List<String>> sensitiveValues,
            TimeSource time) {
        this.operation = operation;
        this.settings = settings;
        this.idempotencyKey = idempotencyKey;
        this.body = body;
        this.client = client;
        this.endpoint = endpoint;
        this.parser = parser;
        this.sensitiveValues = sensitiveValues;
        this.time = time;
        this.startedAt = time.nanoTime();
    }

    Operation operation() {
        return operation;
    }

    Settings settings() {
        return settings;
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    Response send(RequestBody attemptBody) {
        return client.send(endpoint, attemptBody);
    }

    /** For an attempt that failed before it was signed. */
    void rebuildClient(RequestBody failed) {
        client.rebuildAfter(failed);
    }

    T parse(Answer answer) {
        return parser.apply(answer);
    }

    List<String> sensitiveValues() {
        return sensitiveValues.get();
    }

    /**
     * The next attempt.
     *
     * @throws FinalFault when the deadline has passed
     */
    Attempt nextAttempt() {
        Fault last = lastFault;
        if (last != null && isOver()) {
            throw new FinalFault(last, Duration.ZERO);
        }
        attempts++;
        interrupted = false;
        return new Attempt(this, attempts, new RequestBody(body));
    }

    /** Records an attempt's fault; the result is what {@code @Retry} gets to see. */
    Fault failed(Fault fault) {
        lastFault = fault;
        mayHaveHappened |= fault.mayHaveHappened();
        Answer answer = fault.answer();
        Duration asked = answer == null ? Duration.ZERO : answer.retryAfter().orElse(Duration.ZERO);
        if (!mayRetry(fault, asked)) {
            return new FinalFault(fault, Duration.ZERO);
        }
        return asked.isZero() ? fault : new FinalFault(fault, asked);
    }

    private boolean mayRetry(Fault fault, Duration asked) {
        Policy policy = settings.policy();
        return fault.isRetryable()
                && (policy.maxRetries() < 0 || attempts <= policy.maxRetries())
                && remaining().compareTo(asked.plus(policy.maxPause())) > 0;
    }

    /** Records that the caller's thread was interrupted while it waited, by the application or by {@code @Timeout}. */
    void markInterrupted() {
        interrupted = true;
    }

    boolean wasInterrupted() {
        return interrupted;
    }

    int attempts() {
        return attempts;
    }

    /** Whether the service may have acted on one of the attempts. */
    boolean mayHaveHappened() {
        return mayHaveHappened;
    }

    Optional<Fault> lastFault() {
        return Optional.ofNullable(lastFault);
    }

    Duration elapsed() {
        return Duration.ofNanos(time.nanoTime() - startedAt);
    }

    /** Zero or negative when the deadline has passed. */
    Duration remaining() {
        return settings.deadline().minus(elapsed());
    }

    boolean isOver() {
        return remaining().isNegative() || remaining().isZero();
    }

    /** By {@link TimeSource#nanoTime}: twice the deadline, after which a late answer is of no use. */
    long lastMoment() {
        return startedAt + 2 * settings.deadline().toNanos();
    }

    /** Without the body, which contains personal data. */
    @Override
    public String toString() {
        return "Call[" + operation + ", " + idempotencyKey + "]";
    }
}
