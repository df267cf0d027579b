package io.stablemint.client.settings;

import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.signing.MessageSigner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Reads settings from MicroProfile Config. The result is complete and has no contradictions. */
public final class SettingsReader {

    private final Config config;
    private final TimeSource time;

    /**
     * A reader of one configuration.
     *
     * @param config the application's configuration
     * @param time decides when changed credentials are looked for
     */
    public SettingsReader(Config config, TimeSource time) {
        this.config = config;
        this.time = time;
    }

    /**
     * The settings of one merchant.
     *
     * @param merchant its name; empty for the default
     * @return settings that are complete and do not contradict each other
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
     * @param merchant its name; empty for the default
     * @return the credentials, which are loaded again when they change
     * @throws ConfigurationException with all problems
     */
    public Reloadable<Credentials> credentials(String merchant) {
        return reloadable(merchant, null);
    }

    /**
     * The credentials of one merchant with the application's own signer.
     *
     * @param merchant its name; empty for the default
     * @param signer replaces the private key in the settings
     * @return the API key and secret, which are loaded again when they change, and the signer
     * @throws ConfigurationException with all problems
     */
    public Reloadable<Credentials> credentials(String merchant, MessageSigner signer) {
        return reloadable(merchant, signer);
    }

    /**
     * The settings that notifications are checked with.
     *
     * @return public keys and limits, which are loaded again when they change
     * @throws ConfigurationException with all problems
     */
    public Reloadable<WebhookSettings> webhook() {
        return new Reloadable<>("Stable Mint's public keys", () -> WebhookSettings.read(config), time);
    }

    /**
     * {@return the maximum number of calls in progress; the default if the setting is wrong, which the check at startup
     * reports}
     */
    public int maxConcurrentCalls() {
        return Policy.read(new SettingLookup(config, "")).maxConcurrentCalls();
    }

    /** {@return whether Stable Mint's public key is set} */
    public boolean hasWebhookKey() {
        SettingLookup lookup = new SettingLookup(config, "");
        return lookup.findOneOf(List.of("webhook.public-key", "webhook.public-key-file"))
                .isPresent();
    }

    /** {@return the merchants that {@code stablemint.merchants} lists, in that order; empty if it is not set} */
    public List<String> listedMerchants() {
        List<String> names = new ArrayList<>();
        for (String name : new SettingLookup(config, "").text("merchants", "").split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    /**
     * The file that contains a merchant's private key.
     *
     * @param merchant its name; empty for the default
     * @return empty if a setting contains the key, or the application has its own signer
     */
    public Optional<Path> keyFile(String merchant) {
        return new SettingLookup(config, merchant)
                .findOneOf(KeyInput.SETTINGS)
                .filter(Setting::isFile)
                .map(setting -> Path.of(setting.value()));
    }

    private Reloadable<Credentials> reloadable(String merchant, @Nullable MessageSigner signer) {
        String name = merchant.isEmpty() ? "The credentials" : "The credentials of merchant " + merchant;
        return new Reloadable<>(name, () -> CredentialsReader.read(config, merchant, signer), time);
    }
}
