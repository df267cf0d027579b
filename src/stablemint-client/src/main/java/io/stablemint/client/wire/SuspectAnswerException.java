package io.stablemint.client.wire;

import io.stablemint.client.ErrorId;

/** An answer that must not be acted on; the message says why, without quoting it. */
final class SuspectAnswerException extends RuntimeException {

    private final ErrorId error;

    SuspectAnswerException(String why) {
        this(ErrorId.ANSWER_UNUSABLE, why);
    }

    SuspectAnswerException(ErrorId error, String why) {
        super(why);
        this.error = error;
    }

    ErrorId error() {
        return error;
    }
}
