package io.stablemint.sandbox.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The settings of the sandbox, validated.
 *
 * @param partners the accepted credentials: one set, or several during a rotation
 * @param partnerName the payee on the checkout page
 * @param sessionLifetime the time from creation to {@code expiresAt}
 * @param maxSessions how many sessions are stored; above that the oldest are removed
 * @param publicUrl the base of the checkout URLs; if empty, the base URL that the API's caller used
 * @param webhook the settings of webhooks
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

    /** Reads and validates all settings; throws one {@link InvalidSettingsException} with every problem. */
    public static SandboxSettings from(SettingsSource source) {
        return new SettingsReader(source).read();
    }
}
