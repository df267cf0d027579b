package io.stablemint.client.events;

import java.time.Duration;

/**
 * A call of the facade ended; fired as a CDI event on the caller's thread. For metrics and audit: no secret, nothing
 * about a person.
 *
 * @param operation what was asked
 * @param merchant the merchant's name; empty for the default
 * @param idempotencyKey the operation's key
 * @param outcome what became of it
 * @param status the HTTP status of the last answer; 0 when none came
 * @param attempts how many were made
 * @param duration as long as the caller waited
 */
public record OperationFinished(
        Operation operation,
        String merchant,
        String idempotencyKey,
        Outcome outcome,
        int status,
        int attempts,
        Duration duration) {}
