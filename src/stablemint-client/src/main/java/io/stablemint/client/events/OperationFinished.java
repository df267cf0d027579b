package io.stablemint.client.events;

import java.time.Duration;
import java.util.Optional;

/**
 * A call of the facade has ended. A CDI event on the caller's thread, for metrics and audit, without secrets and personal
 * data.
 *
 * @param operation the operation that was called
 * @param merchant the merchant's name; empty for the default
 * @param idempotencyKey the operation's key
 * @param outcome the operation's outcome
 * @param status the HTTP status of the last answer; 0 when there was none
 * @param attempts the number of attempts
 * @param duration how long the caller waited
 * @param errorId the id of the exception's message, for example {@code STMNT1203E}; empty for a success
 */
public record OperationFinished(
        Operation operation,
        String merchant,
        String idempotencyKey,
        Outcome outcome,
        int status,
        int attempts,
        Duration duration,
        Optional<String> errorId) {}
