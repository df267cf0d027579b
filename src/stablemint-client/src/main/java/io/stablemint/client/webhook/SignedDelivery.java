package io.stablemint.client.webhook;

import io.stablemint.client.settings.WebhookSettings;
import io.stablemint.client.signing.CanonicalText;
import io.stablemint.client.webhook.NotificationRefusedException.Reason;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;

/** A delivery as it came, judged step by step: first who signed it, then when. */
final class SignedDelivery {

    private final String timestamp;
    private final String signature;
    private final byte[] body;

    SignedDelivery(String timestamp, String signature, byte[] body) {
        this.timestamp = timestamp;
        this.signature = signature;
        this.body = body;
    }

    /** Refuses what none of the keys signed. */
    void requireSigned(WebhookSettings settings) {
        if (!settings.verifier().isSigned(CanonicalText.ofNotification(timestamp, body), decoded())) {
            throw new NotificationRefusedException(
                    Reason.SIGNATURE,
                    "A notification is not signed by any of the keys in stablemint.webhook.public-key. If this repeats,"
                            + " Stable Mint may have a new key, or somebody tries to pose as Stable Mint.");
        }
    }

    /** The header's time; ISO 8601 with any offset. */
    Instant signedAt() {
        try {
            return OffsetDateTime.parse(timestamp).toInstant();
        } catch (DateTimeException otherFormat) {
            throw new NotificationRefusedException(
                    Reason.TIMESTAMP, "A notification's StableMint-Timestamp is not an ISO 8601 time.");
        }
    }

    /** Refuses what was signed too long ago, so that nobody can replay it, or too far in the future. */
    void requireFresh(WebhookSettings settings, Instant now) {
        Duration age = Duration.between(signedAt(), now);
        if (age.compareTo(settings.oldest()) > 0) {
            throw new NotificationRefusedException(
                    Reason.TIMESTAMP,
                    "A notification was signed " + age.toSeconds() + " s ago, longer than stablemint.webhook.oldest = "
                            + settings.oldest() + ". It may be a replay.");
        }
        if (age.negated().compareTo(settings.ahead()) > 0) {
            throw new NotificationRefusedException(
                    Reason.TIMESTAMP,
                    "A notification was signed " + age.negated().toSeconds()
                            + " s in the future, more than stablemint.webhook.ahead = " + settings.ahead()
                            + ". Check this server's clock.");
        }
    }

    private byte[] decoded() {
        try {
            return Base64.getDecoder().decode(signature.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
