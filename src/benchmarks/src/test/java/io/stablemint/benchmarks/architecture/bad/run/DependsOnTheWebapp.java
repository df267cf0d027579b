package io.stablemint.benchmarks.architecture.bad.run;

import io.stablemint.benchmarks.architecture.bad.webapp.DependsOnTheHarness;
import io.stablemint.client.settings.SettingsReader;

/** Closes a cycle, and uses more than the client's API. */
public final class DependsOnTheWebapp {

    public DependsOnTheHarness webapp() {
        return new DependsOnTheHarness();
    }

    public Class<?> secret() {
        return SettingsReader.class;
    }
}
