package io.stablemint.sandbox.architecture.bad.one;

import io.stablemint.sandbox.architecture.bad.two.KnowsOne;

/** Breaks a rule, on purpose. */
public final class KnowsTwo {

    private final KnowsOne known;

    public KnowsTwo(KnowsOne known) {
        this.known = known;
    }

    public KnowsOne known() {
        return known;
    }
}
