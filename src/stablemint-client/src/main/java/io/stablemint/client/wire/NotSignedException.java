package io.stablemint.client.wire;

/** The signer failed, so nothing was sent. */
final class NotSignedException extends RuntimeException {

    NotSignedException(RuntimeException cause) {
        super("The request could not be signed", cause);
    }
}
