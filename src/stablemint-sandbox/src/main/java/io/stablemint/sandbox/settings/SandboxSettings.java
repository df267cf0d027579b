package io.stablemint.sandbox.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The sandbox's settings, all of them usable.
 *
 * @param partners who is let in: one, or several while a partner rotates its credentials
 * @param partnerName to whom the checkout page says the money goes
 * @param sessionLifetime from creation to {@code expiresAt}
 * @param maxSessions how many sessions are remembered; the oldest fall out
 * @param publicUrl where browsers reach the checkout pages; without one, where the caller reached the API
 * @param webhook how the partner is notified
 */
public record SandboxSettings(
        List<PartnerCredentials> partners,
        String partnerName,
        Duration sessionLifetime,
        int maxSessions,
        Optional<URI> publicUrl,
        WebhookSettings webhook) {

    public SandboxSettings {
        partners = List.copyOf(partners);
    }

    /** Reads and checks all of them; throws one {@link InvalidSettingsException} with every problem. */
    public static SandboxSettings from(SettingsSource source) {
        return new SettingsReader(source).read();
    }
}
