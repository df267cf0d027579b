package io.stablemint.client.signing;

/**
 * Signs with the partner's private key. Implement it as a CDI bean when the key lives in an HSM or a key service; for a
 * named merchant, qualify the bean with {@code @Merchant}. Called concurrently.
 */
@FunctionalInterface
public interface MessageSigner {

    /**
     * The RSA-SHA256 signature (PKCS#1 v1.5) of the message.
     *
     * @param message the bytes to sign; they contain the API secret: do not keep or log them
     */
    byte[] sign(byte[] message);
}
