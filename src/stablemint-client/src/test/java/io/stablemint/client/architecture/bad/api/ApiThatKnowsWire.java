package io.stablemint.client.architecture.bad.api;

import io.stablemint.client.architecture.bad.wire.Wired;

/** Breaks a rule. */
public class ApiThatKnowsWire {

    public void use(Wired wired) {}
}
