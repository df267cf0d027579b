package io.stablemint.client.signing;

/**
 * Signs with the partner's private key. Implement it as a CDI bean when the key lives in an HSM or a key service; for a
 * named merchant, qualify the bean with {@code @Merchant}. Called concurrently.
 */
@FunctionalInterface
public interface MessageSigner {

    /**
     * Signs with RSA and SHA-256 (PKCS#1 v1.5). An exception means that nothing is sent; the client reports it as
     * STMNT1501E.
     *
     * @param message the bytes to sign; they contain the API secret: do not keep or log them
     * @return the signature's bytes, not in Base64
     */
    byte[] sign(byte[] message);
}
