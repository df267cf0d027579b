package io.stablemint.client.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Reads private keys from key stores, PKCS#12 or JKS. */
public final class KeyStores {

    /** JKS files start with it; everything else is taken for PKCS#12. */
    private static final int JKS_MAGIC = 0xFEEDFEED;

    private KeyStores() {}

    /**
     * The key under the alias.
     *
     * @throws UnusableKeyException saying what is wrong, as the end of a sentence that starts with the store's name
     */
    public static SigningKey read(byte[] file, Secret password, String alias) {
        KeyStore store = open(file, password);
        try {
            Key key = store.getKey(alias, password.reveal().toCharArray());
            if (key instanceof PrivateKey privateKey) {
                return new SigningKey(privateKey, publicPart(store.getCertificate(alias)));
            }
            throw new UnusableKeyException(
                    "has no private key under the alias " + alias + "; it has " + Collections.list(store.aliases()));
        } catch (GeneralSecurityException wrong) {
            throw new UnusableKeyException(
                    "does not give out the key " + alias + "; its password must be the store's", wrong);
        }
    }

    private static KeyStore open(byte[] file, Secret password) {
        try {
            KeyStore store = KeyStore.getInstance(type(file));
            store.load(new ByteArrayInputStream(file), password.reveal().toCharArray());
            return store;
        } catch (GeneralSecurityException | IOException wrong) {
            throw new UnusableKeyException(
                    "does not open as a PKCS#12 or JKS key store; check the password, and that the file is complete",
                    wrong);
        }
    }

    private static String type(byte[] file) {
        boolean jks = file.length > 4 && java.nio.ByteBuffer.wrap(file).getInt() == JKS_MAGIC;
        return jks ? "JKS" : "PKCS12";
    }

    private static java.security.@Nullable PublicKey publicPart(@Nullable Certificate certificate) {
        return certificate == null ? null : certificate.getPublicKey();
    }
}
