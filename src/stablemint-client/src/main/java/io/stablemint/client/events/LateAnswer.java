package io.stablemint.client.events;

import io.stablemint.client.answer.StableMintAnswer;

/**
 * A good answer came after its caller had gone: fired as a CDI event, so that the payment is not lost. Its idempotency
 * key says which one it is.
 *
 * @param operation what was asked
 * @param merchant the merchant's name; empty for the default
 * @param answer checked like any other
 */
public record LateAnswer(Operation operation, String merchant, StableMintAnswer answer) {}
