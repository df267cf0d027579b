package io.stablemint.client.wire;

/** Carries a fault that must not be repeated past the retry. */
final class LastFaultException extends RuntimeException {

    private final Fault fault;

    LastFaultException(Fault fault) {
        super(fault);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
