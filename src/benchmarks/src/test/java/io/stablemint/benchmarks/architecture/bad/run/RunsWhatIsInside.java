package io.stablemint.benchmarks.architecture.bad.run;

import io.stablemint.benchmarks.architecture.bad.inside.KnowsTheHarness;
import io.stablemint.client.settings.SettingsReader;

/** Closes a circle, and looks behind the client's API. */
public final class RunsWhatIsInside {

    public KnowsTheHarness inside() {
        return new KnowsTheHarness();
    }

    public Class<?> secret() {
        return SettingsReader.class;
    }
}
