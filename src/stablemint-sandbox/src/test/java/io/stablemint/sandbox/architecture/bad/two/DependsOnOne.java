package io.stablemint.sandbox.architecture.bad.two;

import io.stablemint.sandbox.architecture.bad.one.DependsOnTwo;

/** Breaks a rule, on purpose. */
public final class DependsOnOne {

    private final DependsOnTwo known;

    public DependsOnOne(DependsOnTwo known) {
        this.known = known;
    }

    public DependsOnTwo known() {
        return known;
    }
}
