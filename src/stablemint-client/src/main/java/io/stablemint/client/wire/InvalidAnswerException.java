package io.stablemint.client.wire;

import io.stablemint.client.error.ErrorId;
import java.util.Optional;

/** A success whose content must not be used. The message says why, without quoting it. */
final class InvalidAnswerException extends RuntimeException {

    private final ErrorId error;
    private final transient Optional<String> reference;

    InvalidAnswerException(String why) {
        this(ErrorId.ANSWER_UNUSABLE, why);
    }

    InvalidAnswerException(ErrorId error, String why) {
        this(error, why, Optional.empty());
    }

    private InvalidAnswerException(ErrorId error, String why, Optional<String> reference) {
        super(why);
        this.error = error;
        this.reference = reference;
    }

    /** The same with the session's reference from the answer, if that can be used. */
    InvalidAnswerException withReference(Optional<String> usable) {
        return new InvalidAnswerException(error, why(), usable);
    }

    ErrorId error() {
        return error;
    }

    String why() {
        return String.valueOf(getMessage());
    }

    /** The session's reference; empty if the answer has none that can be used. */
    Optional<String> reference() {
        return reference;
    }
}
