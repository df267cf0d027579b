package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.signing.PemParser;
import io.stablemint.sandbox.signing.WebhookSigner;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Reads all settings; defines their names, defaults and limits. */
final class SettingsReader {

    private final ConfigReader config;

    SettingsReader(SettingsSource source) {
        this.config = new ConfigReader(source);
    }

    SandboxSettings read() {
        var partners = new PartnerCredentialsReader(config).read();
        var webhook = webhook();
        var partnerName = config.optional("sandbox.partner-name", "Sample Shop", name -> name);
        var lifetime =
                config.optional("sandbox.session-lifetime", Duration.ofMinutes(30), SettingParsers::positiveDuration);
        var maxSessions = config.optional("sandbox.max-sessions", 20_000, SettingParsers.wholeNumber(1, 10_000_000));
        var publicUrl = config.optional("sandbox.public-url", Optional.<URI>empty(), SettingParsers::optionalHttpUrl);
        if (!config.problems().isEmpty()) {
            throw new InvalidSettingsException(config.problems());
        }
        return new SandboxSettings(partners, partnerName, lifetime, maxSessions, publicUrl, webhook.orElseThrow());
    }

    /** Empty only if a problem has been added to the config reader. */
    private Optional<WebhookSettings> webhook() {
        var signer = config.required(
                "sandbox.webhook-private-key",
                "webhook-private-key.pem",
                pem -> new WebhookSigner(PemParser.privateKey(pem)));
        var url = config.optional("sandbox.webhook-url", Optional.<URI>empty(), SettingParsers::optionalHttpUrl);
        var version = config.optional("sandbox.webhook-version", WebhookVersion.V2, SettingParsers::webhookVersion);
        var scale = config.optional("sandbox.webhook-time-scale", 1.0, SettingParsers::scale);
        var timeout =
                config.optional("sandbox.webhook-timeout", Duration.ofSeconds(10), SettingParsers::positiveDuration);
        var signEveryTry = config.optional("sandbox.webhook-sign-every-try", false, SettingParsers::trueOrFalse);
        return signer.map(key -> new WebhookSettings(url, key, version, scale, timeout, signEveryTry));
    }
}
