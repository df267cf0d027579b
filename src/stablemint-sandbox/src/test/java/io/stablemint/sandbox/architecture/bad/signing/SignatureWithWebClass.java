package io.stablemint.sandbox.architecture.bad.signing;

import jakarta.ws.rs.core.UriInfo;

/** Breaks a rule, on purpose. */
public final class SignatureWithWebClass {

    private final UriInfo known;

    public SignatureWithWebClass(UriInfo known) {
        this.known = known;
    }

    public UriInfo known() {
        return known;
    }
}
