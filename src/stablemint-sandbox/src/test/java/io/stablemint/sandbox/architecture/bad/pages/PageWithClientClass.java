package io.stablemint.sandbox.architecture.bad.pages;

import io.stablemint.client.AnyClientClass;

/** Breaks an architecture rule on purpose. */
public final class PageWithClientClass {

    private final AnyClientClass dependency;

    public PageWithClientClass(AnyClientClass dependency) {
        this.dependency = dependency;
    }

    public AnyClientClass dependency() {
        return dependency;
    }
}
