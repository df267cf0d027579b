package io.stablemint.client.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import org.jspecify.annotations.Nullable;

/** Reads private keys from PEM: PKCS#8, PKCS#1, and PKCS#8 encrypted with a password. */
public final class PrivateKeys {

    private PrivateKeys() {}

    /**
     * The one private key in the text, which must not be encrypted.
     *
     * @throws UnusableKeyException saying what is wrong, as the end of a sentence that starts with the key's name
     */
    public static SigningKey fromPem(Secret pem) {
        return read(pem, null);
    }

    /**
     * The one private key in the text.
     *
     * @param password opens the key if it is encrypted
     * @throws UnusableKeyException saying what is wrong, as the end of a sentence that starts with the key's name
     */
    public static SigningKey fromPem(Secret pem, Secret password) {
        return read(pem, password);
    }

    private static SigningKey read(Secret pem, @Nullable Secret password) {
        Pem block = Pem.blocks(pem.reveal()).stream()
                .filter(candidate -> candidate.label().endsWith("PRIVATE KEY"))
                .findFirst()
                .orElseThrow(() -> new UnusableKeyException(
                        "holds no private key in PEM; expected -----BEGIN PRIVATE KEY----- and what follows it"));
        return switch (block.label()) {
            case "PRIVATE KEY" -> fromPkcs8(block.bytes());
            case "RSA PRIVATE KEY" -> fromPkcs1(block);
            case "ENCRYPTED PRIVATE KEY" -> fromPkcs8(EncryptedKey.open(block.bytes(), password));
            default ->
                throw new UnusableKeyException(
                        "is a key of the kind " + block.label() + ", but Stable Mint takes RSA only");
        };
    }

    private static SigningKey fromPkcs1(Pem block) {
        if (block.hasHeaders()) {
            throw new UnusableKeyException("is encrypted in OpenSSL's old way; convert it with: openssl pkcs8 -topk8");
        }
        return fromPkcs8(Der.pkcs8(block.bytes()));
    }

    private static SigningKey fromPkcs8(byte[] der) {
        try {
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            return new SigningKey(key, publicPart(key));
        } catch (GeneralSecurityException broken) {
            throw new UnusableKeyException(
                    "is not a private RSA key that can be read; check that the file is complete", broken);
        }
    }

    static @Nullable PublicKey publicPart(PrivateKey key) throws GeneralSecurityException {
        if (key instanceof RSAPrivateCrtKey crt) {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(crt.getModulus(), crt.getPublicExponent()));
        }
        return null;
    }
}
