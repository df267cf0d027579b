package io.stablemint.sandbox.json;

/** The bytes are no JSON object that the sandbox accepts; the message says why, without quoting values. */
public final class InvalidJsonException extends RuntimeException {

    public InvalidJsonException(String why) {
        super(why);
    }
}
