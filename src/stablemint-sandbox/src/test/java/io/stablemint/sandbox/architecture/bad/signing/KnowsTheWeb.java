package io.stablemint.sandbox.architecture.bad.signing;

import jakarta.ws.rs.core.UriInfo;

/** Breaks a rule, on purpose. */
public final class KnowsTheWeb {

    private final UriInfo known;

    public KnowsTheWeb(UriInfo known) {
        this.known = known;
    }

    public UriInfo known() {
        return known;
    }
}
