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

    /**
     * Copies the list. Values are not checked here; {@link #from} does that.
     *
     * @param partners at least one set
     * @param partnerName any text
     * @param sessionLifetime positive
     * @param maxSessions at least 1
     * @param publicUrl absolute, http or https
     * @param webhook the settings of webhooks
     */
    public SandboxSettings {
        partners = List.copyOf(partners);
    }

    /**
     * Reads and validates all settings. Missing credential files are created if {@code sandbox.credentials-dir} is set.
     *
     * @param source where the values come from
     * @return complete settings, with defaults for what is not set
     * @throws InvalidSettingsException with every problem
     */
    public static SandboxSettings from(SettingsSource source) {
        return new SettingsReader(source).read();
    }
}
