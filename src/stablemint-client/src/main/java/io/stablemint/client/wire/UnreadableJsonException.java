package io.stablemint.client.wire;

/** Bytes that are not a JSON object; the message says why, without quoting them. */
final class UnreadableJsonException extends RuntimeException {

    UnreadableJsonException(String why) {
        super(why);
    }
}
