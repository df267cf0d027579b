package io.stablemint.sandbox.architecture.bad.one;

import io.stablemint.sandbox.architecture.bad.two.DependsOnOne;

/** Breaks an architecture rule on purpose. */
public final class DependsOnTwo {

    private final DependsOnOne dependency;

    public DependsOnTwo(DependsOnOne dependency) {
        this.dependency = dependency;
    }

    public DependsOnOne dependency() {
        return dependency;
    }
}
