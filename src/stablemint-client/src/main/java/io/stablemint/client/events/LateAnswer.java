package io.stablemint.client.events;

import io.stablemint.client.answer.StableMintAnswer;

/**
 * A successful answer that came when its caller no longer waited. A CDI event, so that the application can record the payment;
 * the answer's idempotency key identifies it.
 *
 * @param operation the operation that was called
 * @param merchant the merchant's name; empty for the default
 * @param answer checked like every other answer
 */
public record LateAnswer(Operation operation, String merchant, StableMintAnswer answer) {}
