package io.stablemint.client.events;

import io.stablemint.client.error.AccessRefusedException;
import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.client.error.StableMintException;

/** The outcome of an attempt or an operation. */
public enum Outcome {
    /** Stable Mint accepted the request. */
    SUCCEEDED,
    /** Stable Mint refused: the request, the credentials or the clock are wrong. */
    REFUSED,
    /** Nothing happened. */
    NOT_AVAILABLE,
    /** It may have happened. */
    UNKNOWN,
    /** The answer must not be used. */
    UNUSABLE_ANSWER;

    /**
     * The outcome that an exception stands for.
     *
     * @param failure what the facade threw
     * @return every value except {@link #SUCCEEDED}
     */
    public static Outcome of(StableMintException failure) {
        if (failure instanceof NotAvailableException) {
            return NOT_AVAILABLE;
        }
        if (failure instanceof OutcomeUnknownException) {
            return UNKNOWN;
        }
        boolean refused = failure instanceof InvalidRequestException
                || failure instanceof AccessRefusedException
                || failure instanceof ConfigurationException;
        return refused ? REFUSED : UNUSABLE_ANSWER;
    }
}
