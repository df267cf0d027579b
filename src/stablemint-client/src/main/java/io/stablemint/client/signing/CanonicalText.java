package io.stablemint.client.signing;

import java.nio.charset.StandardCharsets;

/** The texts that are signed: their parts joined by single commas, no spaces, UTF-8. */
public final class CanonicalText {

    private CanonicalText() {}

    /**
     * {@code <TIMESTAMP>,<API_SECRET>,<REQUEST_BODY>}: what we sign (API document, "Authentication").
     *
     * @param timestamp seconds since 1970-01-01T00:00:00Z, as the header {@code Timestamp} has them
     * @param apiSecret the merchant's API secret
     * @param body the body's bytes exactly as they are sent
     * @return the bytes to sign; they contain the API secret: do not keep or log them
     */
    public static byte[] ofRequest(String timestamp, Secret apiSecret, byte[] body) {
        return join(timestamp + "," + apiSecret.reveal() + ",", body);
    }

    /**
     * {@code <TIMESTAMP>,<REQUEST_BODY>}: what Stable Mint signs (API document, "Webhooks").
     *
     * @param timestamp the header {@code StableMint-Timestamp} exactly as received
     * @param body the body's bytes exactly as received
     * @return the bytes that the signature belongs to
     */
    public static byte[] ofNotification(String timestamp, byte[] body) {
        return join(timestamp + ",", body);
    }

    private static byte[] join(String head, byte[] body) {
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] text = new byte[start.length + body.length];
        System.arraycopy(start, 0, text, 0, start.length);
        System.arraycopy(body, 0, text, start.length, body.length);
        return text;
    }
}
