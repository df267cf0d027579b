package io.stablemint.client.wire;

import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.peer.Script;

/**
 * One row of the failure table.
 *
 * @param fault what goes wrong
 * @param merchant whose settings lead there; empty for the default
 * @param script what the peer does
 * @param outcome the exception that the caller gets
 * @param error its id
 * @param requests how many requests the peer counts
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
