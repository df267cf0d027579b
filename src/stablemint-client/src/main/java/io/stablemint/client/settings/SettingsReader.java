package io.stablemint.client.settings;

import io.stablemint.client.error.ConfigurationException;
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
        SettingLookup lookup = new SettingLookup(config, merchant);
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
    public Reloadable<Credentials> credentials(String merchant) {
        return live(merchant, null);
    }

    /**
     * The credentials of one merchant with a key that the application keeps.
     *
     * @throws ConfigurationException with all problems
     */
    public Reloadable<Credentials> credentials(String merchant, MessageSigner signer) {
        return live(merchant, signer);
    }

    /**
     * What notifications are judged by.
     *
     * @throws ConfigurationException with all problems
     */
    public Reloadable<WebhookSettings> webhook() {
        return new Reloadable<>("Stable Mint's public keys", () -> new WebhookSettings.Reading(config), time);
    }

    /** How many calls may be in progress at the same time; the default if the setting is wrong, which is reported elsewhere. */
    public int maxConcurrentCalls() {
        return Policy.read(new SettingLookup(config, "")).maxConcurrentCalls();
    }

    /** Whether anything about notifications is set. */
    public boolean mentionsWebhook() {
        SettingLookup lookup = new SettingLookup(config, "");
        return lookup.findOneOf(List.of("webhook.public-key", "webhook.public-key-file"))
                .isPresent();
    }

    /** The merchants that {@code stablemint.merchants} lists. */
    public List<String> listedMerchants() {
        List<String> names = new ArrayList<>();
        for (String name : new SettingLookup(config, "").text("merchants", "").split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private Reloadable<Credentials> live(String merchant, @Nullable MessageSigner signer) {
        String what = merchant.isEmpty() ? "The credentials" : "The credentials of merchant " + merchant;
        return new Reloadable<>(what, () -> new CredentialsSnapshot(config, merchant, signer), time);
    }
}
