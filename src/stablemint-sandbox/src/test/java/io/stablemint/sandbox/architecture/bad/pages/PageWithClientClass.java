package io.stablemint.sandbox.architecture.bad.pages;

import io.stablemint.client.AnyClientClass;

/** Breaks a rule, on purpose. */
public final class PageWithClientClass {

    private final AnyClientClass known;

    public PageWithClientClass(AnyClientClass known) {
        this.known = known;
    }

    public AnyClientClass known() {
        return known;
    }
}
