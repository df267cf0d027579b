package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.signing.PemParser;
import io.stablemint.sandbox.signing.WebhookSigner;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The names, defaults and limits of all settings. */
final class SettingsReader {

    private final ConfigReader readings;

    SettingsReader(SettingsSource source) {
        this.readings = new ConfigReader(source);
    }

    SandboxSettings read() {
        var partners = new PartnerCredentialsReader(readings).read();
        var webhookKey = readings.required(
                "sandbox.webhook-private-key",
                "webhook-private-key.pem",
                pem -> new WebhookSigner(PemParser.privateKey(pem)));
        var partnerName = readings.optional("sandbox.partner-name", "Sample Shop", name -> name);
        var lifetime =
                readings.optional("sandbox.session-lifetime", Duration.ofMinutes(30), SettingParsers::positiveDuration);
        var maxSessions = readings.optional("sandbox.max-sessions", 20_000, SettingParsers.wholeNumber(1, 10_000_000));
        var publicUrl = readings.optional("sandbox.public-url", Optional.<URI>empty(), SettingParsers::optionalHttpUrl);
        var webhookUrl =
                readings.optional("sandbox.webhook-url", Optional.<URI>empty(), SettingParsers::optionalHttpUrl);
        var version = readings.optional("sandbox.webhook-version", WebhookVersion.V2, SettingParsers::webhookVersion);
        var scale = readings.optional("sandbox.webhook-time-scale", 1.0, SettingParsers::scale);
        var timeout =
                readings.optional("sandbox.webhook-timeout", Duration.ofSeconds(10), SettingParsers::positiveDuration);
        var signEveryTry = readings.optional("sandbox.webhook-sign-every-try", false, SettingParsers::trueOrFalse);
        if (!readings.problems().isEmpty()) {
            throw new InvalidSettingsException(readings.problems());
        }
        return new SandboxSettings(
                partners,
                partnerName,
                lifetime,
                maxSessions,
                publicUrl,
                new WebhookSettings(webhookUrl, webhookKey.orElseThrow(), version, scale, timeout, signEveryTry));
    }
}
