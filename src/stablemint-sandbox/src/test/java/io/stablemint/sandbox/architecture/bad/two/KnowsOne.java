package io.stablemint.sandbox.architecture.bad.two;

import io.stablemint.sandbox.architecture.bad.one.KnowsTwo;

/** Breaks a rule, on purpose. */
public final class KnowsOne {

    private final KnowsTwo known;

    public KnowsOne(KnowsTwo known) {
        this.known = known;
    }

    public KnowsTwo known() {
        return known;
    }
}
