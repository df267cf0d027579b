package io.stablemint.sandbox.signing;

/** A text holds no usable key; the message says why and never quotes the text. */
public final class UnusableKeyException extends RuntimeException {

    UnusableKeyException(String why) {
        super(why);
    }
}
