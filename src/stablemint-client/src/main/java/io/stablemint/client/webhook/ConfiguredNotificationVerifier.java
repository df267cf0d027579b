package io.stablemint.client.webhook;

import io.stablemint.client.settings.Reloadable;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.TimeSource;
import io.stablemint.client.settings.WebhookSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.ConfigProvider;

/** Verifies with the public keys in the settings, which may change while the application runs. */
@ApplicationScoped
public class ConfiguredNotificationVerifier implements NotificationVerifier {

    private final NotificationParser reader;
    private final TimeSource time;
    private final Reloadable<WebhookSettings> settings;

    @Inject
    public ConfiguredNotificationVerifier(NotificationParser reader, TimeSource time) {
        this.reader = reader;
        this.time = time;
        this.settings = new SettingsReader(ConfigProvider.getConfig(), time).webhook();
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected ConfiguredNotificationVerifier() {
        this.reader = null;
        this.time = null;
        this.settings = null;
    }

    @Override
    public VerifiedNotification verify(String timestampHeader, String signatureHeader, byte[] rawBody) {
        VerifiedNotification notification = verifyWhenever(timestampHeader, signatureHeader, rawBody);
        new SignedDelivery(timestampHeader, signatureHeader, rawBody).requireFresh(settings.current(), time.now());
        return notification;
    }

    /** Verifies all but the age: for deliveries that may be acknowledged because they are known. */
    VerifiedNotification verifyWhenever(String timestampHeader, String signatureHeader, byte[] rawBody) {
        SignedDelivery delivery = new SignedDelivery(timestampHeader, signatureHeader, rawBody);
        delivery.requireSigned(settings.current());
        PaymentEvent event = reader.read(rawBody);
        return new VerifiedNotification(
                rawBody, delivery.signedAt(), event.eventId().orElseGet(() -> sha256(rawBody)), event);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
