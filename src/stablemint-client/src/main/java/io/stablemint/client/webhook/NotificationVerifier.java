package io.stablemint.client.webhook;

/** Verifies the raw bytes of a delivery. Inject it; it is safe for concurrent use. */
public interface NotificationVerifier {

    /**
     * Verifies a delivery and parses it.
     *
     * @param timestampHeader {@code StableMint-Timestamp} exactly as received
     * @param signatureHeader {@code StableMint-Signature}, Base64
     * @param rawBody the body's bytes exactly as received
     * @throws NotificationRefusedException when it must not be processed
     */
    VerifiedNotification verify(String timestampHeader, String signatureHeader, byte[] rawBody);
}
