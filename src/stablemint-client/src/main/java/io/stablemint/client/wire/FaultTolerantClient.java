package io.stablemint.client.wire;

import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.EventPublisher;
import io.stablemint.client.events.EventPublisher.Observers;
import io.stablemint.client.settings.PolicyDefaults;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.TimeSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * All policies of MicroProfile Fault Tolerance, on one synchronous method. The caller's thread waits for the attempt, which
 * runs on another one; this timed wait is what keeps the deadline, because {@code @Timeout} cannot stop blocking I/O.
 */
@ApplicationScoped
public class FaultTolerantClient {

    private final EventPublisher events;
    private final HttpExchange exchange;
    private final ExchangeThreads threads;

    /**
     * Made by CDI.
     *
     * @param events reaches the observers of the caller's module
     * @param time the clock of the exchanges
     */
    @Inject
    public FaultTolerantClient(EventPublisher events, TimeSource time) {
        this.events = events;
        this.exchange = new HttpExchange(time);
        this.threads = new ExchangeThreads(new SettingsReader(ConfigProvider.getConfig(), time).maxConcurrentCalls());
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected FaultTolerantClient() {
        this.events = null;
        this.exchange = null;
        this.threads = null;
    }

    /**
     * Makes one attempt; Fault Tolerance calls it again for each retry.
     *
     * @param call the operation, with its deadline and the attempts so far
     * @return the answer, whatever its status, unless that status is a fault
     * @throws FinalFault when the operation has failed, or must wait as long as Stable Mint asked
     * @throws Fault when {@code @Retry} has used up its retries
     */
    @Retry(
            retryOn = {Fault.class, TimeoutException.class},
            abortOn = FinalFault.class,
            maxRetries = PolicyDefaults.MAX_RETRIES,
            delay = PolicyDefaults.RETRY_DELAY,
            jitter = PolicyDefaults.RETRY_JITTER,
            maxDuration = PolicyDefaults.RETRY_MAX_DURATION)
    @CircuitBreaker(
            failOn = {Fault.class, TimeoutException.class},
            requestVolumeThreshold = PolicyDefaults.BREAKER_WINDOW,
            failureRatio = PolicyDefaults.BREAKER_RATIO,
            delay = PolicyDefaults.BREAKER_DELAY,
            successThreshold = PolicyDefaults.BREAKER_SUCCESSES)
    @Timeout(PolicyDefaults.ATTEMPT_TIMEOUT + PolicyDefaults.TIMEOUT_MARGIN)
    @Bulkhead(PolicyDefaults.MAX_CONCURRENT_CALLS)
    public Answer call(Call<?> call) {
        Attempt attempt = call.nextAttempt();
        try {
            return send(attempt);
        } catch (Fault fault) {
            if (attempt.failedBeforeSigning()) {
                call.rebuildClient(attempt.body());
            }
            throw call.failed(fault);
        }
    }

    private Answer send(Attempt attempt) {
        Call<?> call = attempt.call();
        Observers observers = events.ofThisModule();
        threads.run(attempt, exchange);
        Duration attemptTimeout = call.settings().policy().attemptTimeout();
        boolean deadlineFirst = call.remaining().compareTo(attemptTimeout) < 0;
        try {
            if (attempt.await(deadlineFirst ? call.remaining() : attemptTimeout)) {
                attempt.event().ifPresent(observers::publish);
                return attempt.result();
            }
            String why = deadlineFirst ? "the deadline passed" : "the attempt took too long";
            return abandon(attempt, observers, why, true);
        } catch (InterruptedException stopped) {
            // CallExecutor restores the interrupt. Here, SmallRye's @Timeout would throw when it finds the thread
            // interrupted.
            call.markInterrupted();
            return abandon(attempt, observers, "the thread was interrupted", false);
        }
    }

    /** Stops waiting, unless the result came at this very moment. */
    private static Answer abandon(Attempt attempt, Observers observers, String why, boolean retryable) {
        Runnable late = ExchangeThreads.withContextOfThisThread(() -> publishLate(attempt, observers));
        Attempt.State state = attempt.abandon(late);
        if (state == Attempt.State.FINISHED) {
            attempt.event().ifPresent(observers::publish);
            return attempt.result();
        }
        throw state == Attempt.State.NEW
                ? Fault.connection(why + " before the request was sent", retryable, null)
                : new Fault(why, true, retryable, null, null);
    }

    /** The caller no longer waits, but the payment exists: an observer can record it. */
    private static void publishLate(Attempt attempt, Observers observers) {
        attempt.event().ifPresent((AttemptFinished event) -> observers.publish(event));
        attempt.lateAnswer().ifPresent(observers::publish);
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
