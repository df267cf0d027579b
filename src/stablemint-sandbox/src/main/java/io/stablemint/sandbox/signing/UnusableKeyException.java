package io.stablemint.sandbox.signing;

/** A text contains no usable key. The message gives the reason and never contains the text. */
public final class UnusableKeyException extends RuntimeException {

    UnusableKeyException(String reason) {
        super(reason);
    }
}
