package io.stablemint.client.architecture.bad.settings;

import io.stablemint.client.architecture.bad.wire.Wired;

/** Breaks a rule. */
public class SettingThatKnowsWire {
    public void use(Wired wired) {}
}
