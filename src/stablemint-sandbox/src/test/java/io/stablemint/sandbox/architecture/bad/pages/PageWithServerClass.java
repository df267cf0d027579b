package io.stablemint.sandbox.architecture.bad.pages;

import org.glassfish.grizzly.http.server.Request;

/** Breaks a rule, on purpose. */
public final class PageWithServerClass {

    private final Request known;

    public PageWithServerClass(Request known) {
        this.known = known;
    }

    public Request known() {
        return known;
    }
}
