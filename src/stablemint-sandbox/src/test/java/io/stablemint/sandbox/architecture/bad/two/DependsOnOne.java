package io.stablemint.sandbox.architecture.bad.two;

import io.stablemint.sandbox.architecture.bad.one.DependsOnTwo;

/** Breaks an architecture rule on purpose. */
public final class DependsOnOne {

    private final DependsOnTwo dependency;

    public DependsOnOne(DependsOnTwo dependency) {
        this.dependency = dependency;
    }

    public DependsOnTwo dependency() {
        return dependency;
    }
}
