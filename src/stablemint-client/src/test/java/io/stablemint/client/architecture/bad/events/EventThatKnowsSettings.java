package io.stablemint.client.architecture.bad.events;

import io.stablemint.client.architecture.bad.settings.SettingThatKnowsWire;

/** Breaks a rule. */
public class EventThatKnowsSettings {
    public void use(SettingThatKnowsWire setting) {}
}
