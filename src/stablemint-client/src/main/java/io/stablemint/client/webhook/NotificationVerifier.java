package io.stablemint.client.webhook;

/** Turns raw bytes from the network into a notification that can be trusted. Inject it; safe for concurrent use. */
public interface NotificationVerifier {

    /**
     * Verifies a delivery and reads it.
     *
     * @param timestampHeader {@code StableMint-Timestamp} exactly as received
     * @param signatureHeader {@code StableMint-Signature}, Base64
     * @param rawBody the body's bytes, untouched
     * @throws NotificationRefusedException when it must not be acted on
     */
    VerifiedNotification verify(String timestampHeader, String signatureHeader, byte[] rawBody);
}
