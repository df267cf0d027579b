package io.stablemint.sandbox.architecture.bad.signing;

import jakarta.ws.rs.core.UriInfo;

/** Breaks an architecture rule on purpose. */
public final class SignatureWithWebClass {

    private final UriInfo dependency;

    public SignatureWithWebClass(UriInfo dependency) {
        this.dependency = dependency;
    }

    public UriInfo dependency() {
        return dependency;
    }
}
