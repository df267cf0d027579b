package io.stablemint.client.webhook;

/** Verifies the raw bytes of a delivery. Inject it; it is safe for concurrent use. */
public interface NotificationVerifier {

    /**
     * Verifies a delivery and parses it. A request that has one of the two headers more than once must be refused
     * before this call: it is not certain which of them other software on the way has used.
     *
     * @param timestampHeader {@code StableMint-Timestamp} exactly as received; ISO 8601 with an offset
     * @param signatureHeader {@code StableMint-Signature}, Base64
     * @param rawBody the body's bytes exactly as received
     * @return the notification, which Stable Mint has signed not too long ago
     * @throws NotificationRefusedException when it must not be processed
     */
    VerifiedNotification verify(String timestampHeader, String signatureHeader, byte[] rawBody);
}
