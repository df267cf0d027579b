package io.stablemint.client.settings;

import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.signing.SignatureVerifier;
import io.stablemint.client.signing.UnusableKeyException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The settings that notifications are checked with.
 *
 * @param verifier has Stable Mint's public keys
 * @param oldest the maximum age of a signature; longer than all redeliveries take
 * @param ahead how far in the future a signature's time may be, because clocks differ
 */
public record WebhookSettings(SignatureVerifier verifier, Duration oldest, Duration ahead) {

    private static final List<String> KEYS = List.of("webhook.public-key", "webhook.public-key-file");

    /** Longer than the contract's redeliveries take: the last one comes 195 minutes after the first delivery. */
    private static final String OLDEST = "PT4H";

    private static final String AHEAD = "PT5M";

    static Reloadable.Reading<WebhookSettings> read(Config config) {
        SettingLookup lookup = new SettingLookup(config, "");
        Optional<Setting> setting = lookup.findOneOf(KEYS);
        String pem = setting.map(found -> text(lookup, found)).orElse("");
        return new Reloadable.Reading<>(pem, () -> load(lookup, setting, pem));
    }

    private static String text(SettingLookup lookup, Setting setting) {
        return setting.isFile() ? lookup.fileContent(setting).reveal() : setting.value();
    }

    private static WebhookSettings load(SettingLookup lookup, Optional<Setting> setting, String pem) {
        WebhookSettings settings = new WebhookSettings(
                verifier(lookup, setting, pem),
                lookup.duration("webhook.oldest", OLDEST),
                lookup.duration("webhook.ahead", AHEAD));
        if (!lookup.problems().isEmpty()) {
            throw new ConfigurationException(lookup.problems());
        }
        return settings;
    }

    private static SignatureVerifier verifier(SettingLookup lookup, Optional<Setting> setting, String pem) {
        if (setting.isEmpty()) {
            lookup.problem("Stable Mint's public key is missing; set stablemint.webhook.public-key"
                    + " or stablemint.webhook.public-key-file.");
        } else if (!pem.isEmpty()) {
            try {
                return SignatureVerifier.fromPem(pem);
            } catch (UnusableKeyException unusable) {
                lookup.problem(setting.get().name() + " " + unusable.getMessage() + ".");
            }
        }
        return new SignatureVerifier(List.of());
    }
}
