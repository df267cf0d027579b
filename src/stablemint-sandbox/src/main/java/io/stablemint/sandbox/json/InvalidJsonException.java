package io.stablemint.sandbox.json;

/** The bytes are not a JSON object that the sandbox accepts. The message gives the reason and contains no values. */
public final class InvalidJsonException extends RuntimeException {

    public InvalidJsonException(String reason) {
        super(reason);
    }
}
