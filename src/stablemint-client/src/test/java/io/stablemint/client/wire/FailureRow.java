package io.stablemint.client.wire;

import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.peer.Script;

/**
 * One row of the failure table.
 *
 * @param fault what goes wrong
 * @param merchant the merchant whose settings cause it; empty for the default
 * @param script the peer's behaviour
 * @param outcome the exception that the caller gets
 * @param error the exception's id
 * @param requests the number of requests that the peer receives
 */
record FailureRow(
        String fault,
        String merchant,
        Script script,
        Class<? extends StableMintException> outcome,
        ErrorId error,
        int requests) {

    @Override
    public String toString() {
        return fault;
    }

    String markdown() {
        return "| " + fault + " | `" + outcome.getSimpleName() + "` | " + error.id() + " | " + requests + " |";
    }
}
