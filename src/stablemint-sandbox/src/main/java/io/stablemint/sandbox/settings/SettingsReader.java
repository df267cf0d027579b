package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.signing.Pem;
import io.stablemint.sandbox.signing.WebhookSignature;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The names, defaults and limits of all settings. */
final class SettingsReader {

    private final Readings readings;

    SettingsReader(SettingsSource source) {
        this.readings = new Readings(source);
    }

    SandboxSettings read() {
        var partners = new PartnerReader(readings).read();
        var webhookKey = readings.required(
                "sandbox.webhook-private-key",
                "webhook-private-key.pem",
                pem -> new WebhookSignature(Pem.privateKey(pem)));
        var partnerName = readings.optional("sandbox.partner-name", "Sample Shop", name -> name);
        var lifetime = readings.optional("sandbox.session-lifetime", Duration.ofMinutes(30), Parsers::positiveDuration);
        var maxSessions = readings.optional("sandbox.max-sessions", 20_000, Parsers.wholeNumber(1, 10_000_000));
        var publicUrl = readings.optional("sandbox.public-url", Optional.<URI>empty(), Parsers::optionalHttpUrl);
        var webhookUrl = readings.optional("sandbox.webhook-url", Optional.<URI>empty(), Parsers::optionalHttpUrl);
        var version = readings.optional("sandbox.webhook-version", WebhookVersion.V2, Parsers::webhookVersion);
        var scale = readings.optional("sandbox.webhook-time-scale", 1.0, Parsers::scale);
        var timeout = readings.optional("sandbox.webhook-timeout", Duration.ofSeconds(10), Parsers::positiveDuration);
        var signEveryTry = readings.optional("sandbox.webhook-sign-every-try", false, Parsers::trueOrFalse);
        if (!readings.problems().isEmpty()) {
            throw new UnusableSettingsException(readings.problems());
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
