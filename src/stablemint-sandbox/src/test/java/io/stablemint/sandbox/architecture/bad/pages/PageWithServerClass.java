package io.stablemint.sandbox.architecture.bad.pages;

import org.glassfish.grizzly.http.server.Request;

/** Breaks an architecture rule on purpose. */
public final class PageWithServerClass {

    private final Request dependency;

    public PageWithServerClass(Request dependency) {
        this.dependency = dependency;
    }

    public Request dependency() {
        return dependency;
    }
}
