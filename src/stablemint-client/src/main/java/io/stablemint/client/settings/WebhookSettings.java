package io.stablemint.client.settings;

import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.signing.PublicKeys;
import io.stablemint.client.signing.SignatureVerifier;
import io.stablemint.client.signing.UnusableKeyException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What notifications are judged by.
 *
 * @param verifier knows Stable Mint's public keys
 * @param oldest how old a signature may be; covers the redeliveries
 * @param ahead how far in the future its time may lie, as clocks differ
 */
public record WebhookSettings(SignatureVerifier verifier, Duration oldest, Duration ahead) {

    private static final List<String> KEYS = List.of("webhook.public-key", "webhook.public-key-file");

    /** Covers the contract's redeliveries, the last of which comes 195 minutes after the first. */
    private static final String OLDEST = "PT4H";

    private static final String AHEAD = "PT5M";

    /** One look at the settings. */
    static final class Reading implements Reloadable.Reading<WebhookSettings> {

        private final SettingLookup lookup;
        private final Optional<Setting> key;
        private final String keys;

        Reading(Config config) {
            lookup = new SettingLookup(config, "");
            key = lookup.findOneOf(KEYS);
            keys = key.map(this::text).orElse("");
        }

        @Override
        public Object inputs() {
            return keys;
        }

        @Override
        public WebhookSettings load() {
            WebhookSettings settings = new WebhookSettings(
                    verifier(), lookup.duration("webhook.oldest", OLDEST), lookup.duration("webhook.ahead", AHEAD));
            if (!lookup.problems().isEmpty()) {
                throw new ConfigurationException(lookup.problems());
            }
            return settings;
        }

        private String text(Setting setting) {
            return setting.name().endsWith("-file")
                    ? SecretFiles.content(lookup, setting).reveal()
                    : setting.value();
        }

        private SignatureVerifier verifier() {
            if (key.isEmpty()) {
                lookup.problem("Stable Mint's public key is missing; set stablemint.webhook.public-key"
                        + " or stablemint.webhook.public-key-file.");
            } else if (!keys.isEmpty()) {
                try {
                    return new SignatureVerifier(PublicKeys.fromPem(keys));
                } catch (UnusableKeyException unusable) {
                    lookup.problem(key.get().name() + " " + unusable.getMessage() + ".");
                }
            }
            return new SignatureVerifier(List.of());
        }
    }
}
