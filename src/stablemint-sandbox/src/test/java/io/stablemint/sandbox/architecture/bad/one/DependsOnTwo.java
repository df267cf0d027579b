package io.stablemint.sandbox.architecture.bad.one;

import io.stablemint.sandbox.architecture.bad.two.DependsOnOne;

/** Breaks a rule, on purpose. */
public final class DependsOnTwo {

    private final DependsOnOne known;

    public DependsOnTwo(DependsOnOne known) {
        this.known = known;
    }

    public DependsOnOne known() {
        return known;
    }
}
