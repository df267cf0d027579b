package io.stablemint.client.wire;

/** An answer that must not be acted on; the message says why, without quoting it. */
final class SuspectAnswerException extends RuntimeException {

    SuspectAnswerException(String why) {
        super(why);
    }
}
