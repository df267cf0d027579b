package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.signing.PartnerSignature;
import io.stablemint.sandbox.signing.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The sandbox's settings, all of them usable.
 *
 * @param apiKey what the {@code ApiKey} header must be
 * @param partner what a request's signature is judged by
 * @param partnerName to whom the checkout page says the money goes
 * @param sessionLifetime from creation to {@code expiresAt}
 * @param maxSessions how many sessions are remembered; the oldest fall out
 * @param publicUrl where browsers reach the checkout pages; without one, where the caller reached the API
 * @param webhook how the partner is notified
 */
public record SandboxSettings(
        Secret apiKey,
        PartnerSignature partner,
        String partnerName,
        Duration sessionLifetime,
        int maxSessions,
        Optional<URI> publicUrl,
        WebhookSettings webhook) {

    /** Reads and checks all of them; throws one {@link UnusableSettingsException} with every problem. */
    public static SandboxSettings from(SettingsSource source) {
        return new SettingsReader(source).read();
    }
}
