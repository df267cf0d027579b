package io.stablemint.client.architecture.bad.wire;

import io.stablemint.client.architecture.bad.settings.SettingThatKnowsWire;

/** Breaks a rule. */
public class Wired {
    public void use(SettingThatKnowsWire setting) {}
}
