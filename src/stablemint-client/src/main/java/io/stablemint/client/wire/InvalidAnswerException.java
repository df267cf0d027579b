package io.stablemint.client.wire;

import io.stablemint.client.error.ErrorId;

/** A success whose content must not be used. The message says why, without quoting it. */
final class InvalidAnswerException extends RuntimeException {

    private final ErrorId error;

    InvalidAnswerException(String why) {
        this(ErrorId.ANSWER_UNUSABLE, why);
    }

    InvalidAnswerException(ErrorId error, String why) {
        super(why);
        this.error = error;
    }

    ErrorId error() {
        return error;
    }
}
