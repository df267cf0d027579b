package io.stablemint.client.settings;

import io.stablemint.client.ConfigurationException;
import io.stablemint.client.signing.MessageSigner;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Reads settings from MicroProfile Config. What it returns is complete and free of contradictions. */
public final class SettingsReader {

    private final Config config;
    private final TimeSource time;

    public SettingsReader(Config config, TimeSource time) {
        this.config = config;
        this.time = time;
    }

    /**
     * The settings of one merchant.
     *
     * @param merchant its name; empty for the default
     * @throws ConfigurationException with all problems
     */
    public Settings settings(String merchant) {
        Lookup lookup = new Lookup(config, merchant);
        Settings settings = Settings.read(lookup, merchant);
        if (!lookup.problems().isEmpty()) {
            throw new ConfigurationException(lookup.problems());
        }
        return settings;
    }

    /**
     * The credentials of one merchant with the key in the settings.
     *
     * @throws ConfigurationException with all problems
     */
    public Live<Credentials> credentials(String merchant) {
        return live(merchant, null);
    }

    /**
     * The credentials of one merchant with a key that the application keeps.
     *
     * @throws ConfigurationException with all problems
     */
    public Live<Credentials> credentials(String merchant, MessageSigner signer) {
        return live(merchant, signer);
    }

    /**
     * What notifications are judged by.
     *
     * @throws ConfigurationException with all problems
     */
    public Live<WebhookSettings> webhook() {
        return new Live<>("Stable Mint's public keys", () -> new WebhookSettings.Reading(config), time);
    }

    /** Whether anything about notifications is set. */
    public boolean mentionsWebhook() {
        Lookup lookup = new Lookup(config, "");
        return lookup.findOneOf(List.of("webhook.public-key", "webhook.public-key-file"))
                .isPresent();
    }

    /** The merchants that {@code stablemint.merchants} lists. */
    public List<String> listedMerchants() {
        List<String> names = new ArrayList<>();
        for (String name : new Lookup(config, "").text("merchants", "").split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private Live<Credentials> live(String merchant, @Nullable MessageSigner signer) {
        String what = merchant.isEmpty() ? "The credentials" : "The credentials of merchant " + merchant;
        return new Live<>(what, () -> new CredentialsReading(config, merchant, signer), time);
    }
}
