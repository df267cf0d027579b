package io.stablemint.client.webhook;

import io.stablemint.client.settings.Reloadable;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.TimeSource;
import io.stablemint.client.settings.WebhookSettings;
import io.stablemint.client.signing.CanonicalText;
import io.stablemint.client.webhook.NotificationRefusedException.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.config.ConfigProvider;

/** Verifies with the public keys in the settings, which may change while the application runs. */
@ApplicationScoped
public class ConfiguredNotificationVerifier implements NotificationVerifier {

    private final NotificationParser parser;
    private final TimeSource time;
    private final Reloadable<WebhookSettings> settings;

    /**
     * Made by CDI.
     *
     * @param parser reads the body's JSON
     * @param time the clock that signatures are compared with
     */
    @Inject
    public ConfiguredNotificationVerifier(NotificationParser parser, TimeSource time) {
        this.parser = parser;
        this.time = time;
        this.settings = new SettingsReader(ConfigProvider.getConfig(), time).webhook();
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected ConfiguredNotificationVerifier() {
        this.parser = null;
        this.time = null;
        this.settings = null;
    }

    @Override
    public VerifiedNotification verify(String timestampHeader, String signatureHeader, byte[] rawBody) {
        VerifiedNotification notification = verifyExceptAge(timestampHeader, signatureHeader, rawBody);
        requireFresh(notification.signedAt(), settings.current());
        return notification;
    }

    /** Verifies everything except the age: a delivery that the application has stored may be acknowledged later. */
    VerifiedNotification verifyExceptAge(String timestampHeader, String signatureHeader, byte[] rawBody) {
        requireSigned(timestampHeader, signatureHeader, rawBody);
        PaymentEvent event = parser.parse(rawBody);
        return new VerifiedNotification(
                rawBody, signedAt(timestampHeader), event.eventId().orElseGet(() -> sha256(rawBody)), event);
    }

    private void requireSigned(String timestamp, String signature, byte[] body) {
        byte[] text = CanonicalText.ofNotification(timestamp, body);
        if (!settings.current().verifier().isSigned(text, decoded(signature))) {
            throw new NotificationRefusedException(
                    Reason.SIGNATURE,
                    "A notification is not signed by any of the keys in stablemint.webhook.public-key. If this happens again,"
                            + " Stable Mint may have a new key, or somebody sends forged notifications.");
        }
    }

    /** The header's time; ISO 8601 with any offset. */
    private static Instant signedAt(String timestamp) {
        try {
            return OffsetDateTime.parse(timestamp).toInstant();
        } catch (DateTimeException otherFormat) {
            throw new NotificationRefusedException(
                    Reason.TIMESTAMP, "A notification's StableMint-Timestamp is not an ISO 8601 time.");
        }
    }

    /** A signature that is too old may be a replay; one that is too far in the future could be replayed for longer. */
    private void requireFresh(Instant signedAt, WebhookSettings limits) {
        Duration age = Duration.between(signedAt, time.now());
        if (age.compareTo(limits.oldest()) > 0) {
            throw new NotificationRefusedException(
                    Reason.TIMESTAMP,
                    "A notification was signed " + age.toSeconds() + " s ago, longer than stablemint.webhook.oldest = "
                            + limits.oldest() + ". It may be a replay.");
        }
        if (age.negated().compareTo(limits.ahead()) > 0) {
            throw new NotificationRefusedException(
                    Reason.TIMESTAMP,
                    "A notification was signed " + age.negated().toSeconds()
                            + " s in the future, more than stablemint.webhook.ahead = " + limits.ahead()
                            + ". Check this server's clock.");
        }
    }

    private static byte[] decoded(String signature) {
        try {
            return Base64.getDecoder().decode(signature.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
