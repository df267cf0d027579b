package io.stablemint.client.settings;

import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.signing.MessageSigner;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** One look at the credentials of one merchant. */
final class CredentialsSnapshot implements Reloadable.Reading<Credentials> {

    private final SettingLookup lookup;
    private final CredentialsReader reader;
    private final CredentialInputs inputs;

    CredentialsSnapshot(Config config, String merchant, @Nullable MessageSigner external) {
        this.lookup = new SettingLookup(config, merchant);
        this.reader = new CredentialsReader(lookup, external);
        this.inputs = reader.inputs();
    }

    @Override
    public Object inputs() {
        return inputs;
    }

    @Override
    public Credentials load() {
        return reader.load(inputs)
                .filter(loaded -> lookup.problems().isEmpty())
                .orElseThrow(() -> new ConfigurationException(lookup.problems()));
    }
}
