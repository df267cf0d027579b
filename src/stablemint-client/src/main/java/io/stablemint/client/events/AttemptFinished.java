package io.stablemint.client.events;

import java.time.Duration;

/**
 * A request was sent, or it was tried to; fired as a CDI event on the thread that sent it, also when nobody waits for it
 * any more. For metrics and audit: no secret, nothing about a person.
 *
 * @param operation what was asked
 * @param merchant the merchant's name; empty for the default
 * @param idempotencyKey the operation's key
 * @param outcome what became of it
 * @param status the HTTP status; 0 when no answer came
 * @param attempt 1 for the first
 * @param duration from the first byte to the last
 * @param requestBytes the size of the body; 0 when it was not sent
 */
public record AttemptFinished(
        Operation operation,
        String merchant,
        String idempotencyKey,
        Outcome outcome,
        int status,
        int attempt,
        Duration duration,
        int requestBytes) {}
