package io.stablemint.sandbox.architecture.bad.pages;

import io.stablemint.client.SomethingOfTheClient;

/** Breaks a rule, on purpose. */
public final class KnowsTheClient {

    private final SomethingOfTheClient known;

    public KnowsTheClient(SomethingOfTheClient known) {
        this.known = known;
    }

    public SomethingOfTheClient known() {
        return known;
    }
}
