package io.stablemint.client.events;

import java.time.Duration;
import java.util.Optional;

/**
 * One attempt to send a request has ended; also if its caller no longer waited for it. A CDI event for metrics and audit,
 * without secrets and personal data.
 *
 * @param operation the operation that the attempt belongs to
 * @param merchant the merchant's name; empty for the default
 * @param idempotencyKey the operation's key
 * @param outcome the attempt's outcome
 * @param status the HTTP status; 0 when there was no answer
 * @param attempt 1 for the first
 * @param duration from the first byte to the last
 * @param requestBytes the size of the body; 0 when it was not sent
 * @param clockSkew how far Stable Mint's clock is ahead of this server's clock, in whole seconds, as the answer's header {@code Date} shows it
 */
public record AttemptFinished(
        Operation operation,
        String merchant,
        String idempotencyKey,
        Outcome outcome,
        int status,
        int attempt,
        Duration duration,
        int requestBytes,
        Optional<Duration> clockSkew) {}
