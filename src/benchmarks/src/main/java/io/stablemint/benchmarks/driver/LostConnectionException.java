package io.stablemint.benchmarks.driver;

/** A hand-written client lost its connection to the peer, and nothing else failed: the measurement can be repeated. */
final class LostConnectionException extends RuntimeException {

    LostConnectionException(String message) {
        super(message);
    }
}
