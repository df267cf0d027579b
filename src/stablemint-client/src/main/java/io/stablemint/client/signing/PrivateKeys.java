package io.stablemint.client.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Reads private keys from PEM (PKCS#8, PKCS#1, and PKCS#8 encrypted with a password) and from key stores (PKCS#12, JKS).
 *
 * <p>The message of each {@link UnusableKeyException} is the end of a sentence that starts with the name of the setting or file.
 */
public final class PrivateKeys {

    /** The first bytes of a JKS file; every other file is read as PKCS#12. */
    private static final int JKS_MAGIC = 0xFEEDFEED;

    private PrivateKeys() {}

    /**
     * The private key in the text; it must not be encrypted.
     *
     * @param pem a text in PEM; its first private key is read, certificates are ignored
     * @return the RSA key
     * @throws UnusableKeyException when there is none that can be used
     */
    public static SigningKey fromPem(Secret pem) {
        return read(pem, null);
    }

    /**
     * The private key in the text.
     *
     * @param pem a text in PEM; its first private key is read, certificates are ignored
     * @param password decrypts the key if it is encrypted
     * @return the RSA key
     * @throws UnusableKeyException when there is none that can be used
     */
    public static SigningKey fromPem(Secret pem, Secret password) {
        return read(pem, password);
    }

    /**
     * The private key with this alias in the key store.
     *
     * @param file the content of a PKCS#12 or JKS file
     * @param password of the store and of the key
     * @param alias the key's name in the store
     * @return the key, with the public key of its certificate if there is one
     * @throws UnusableKeyException when there is none that can be used
     */
    public static SigningKey fromKeyStore(byte[] file, Secret password, String alias) {
        KeyStore store = load(file, password);
        try {
            Key key = store.getKey(alias, password.reveal().toCharArray());
            if (key instanceof PrivateKey privateKey) {
                return new SigningKey(privateKey, publicKey(store.getCertificate(alias)));
            }
            throw new UnusableKeyException(
                    "has no private key with the alias " + alias + "; it has " + Collections.list(store.aliases()));
        } catch (GeneralSecurityException wrong) {
            throw new UnusableKeyException(
                    "has the key " + alias + " with another password; the key's password must be the store's", wrong);
        }
    }

    private static SigningKey read(Secret pem, @Nullable Secret password) {
        for (Pem block : Pem.blocks(pem.reveal())) {
            if (block.label().endsWith("PRIVATE KEY")) {
                return Pkcs8.decode(pkcs8(block, password));
            }
        }
        throw new UnusableKeyException(
                "contains no private key in PEM; expected -----BEGIN PRIVATE KEY----- and the lines after it");
    }

    private static byte[] pkcs8(Pem block, @Nullable Secret password) {
        return switch (block.label()) {
            case "PRIVATE KEY" -> block.bytes();
            case "RSA PRIVATE KEY" -> fromPkcs1(block);
            case "ENCRYPTED PRIVATE KEY" -> Pkcs8.decrypt(block.bytes(), password);
            default ->
                throw new UnusableKeyException(
                        "is a key of the kind " + block.label() + ", but Stable Mint accepts RSA only");
        };
    }

    private static byte[] fromPkcs1(Pem block) {
        if (block.hasHeaders()) {
            throw new UnusableKeyException(
                    "is encrypted in OpenSSL's old format; convert it with: openssl pkcs8 -topk8");
        }
        return Pkcs8.fromPkcs1(block.bytes());
    }

    private static @Nullable PublicKey publicKey(@Nullable Certificate certificate) {
        return certificate == null ? null : certificate.getPublicKey();
    }

    private static KeyStore load(byte[] file, Secret password) {
        boolean jks = file.length > 4 && ByteBuffer.wrap(file).getInt() == JKS_MAGIC;
        try {
            KeyStore store = KeyStore.getInstance(jks ? "JKS" : "PKCS12");
            store.load(new ByteArrayInputStream(file), password.reveal().toCharArray());
            return store;
        } catch (GeneralSecurityException | IOException wrong) {
            throw new UnusableKeyException(
                    "cannot be read as a PKCS#12 or JKS key store; check the password, and that the file is complete",
                    wrong);
        }
    }
}
