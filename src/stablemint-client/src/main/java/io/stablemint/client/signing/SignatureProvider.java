package io.stablemint.client.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who computes signatures: one chosen provider, or the first of the JVM's that takes the key. */
public final class SignatureProvider {

    /** RSA with SHA-256, PKCS#1 v1.5. */
    private static final String ALGORITHM = "SHA256withRSA";

    private final @Nullable Provider provider;

    private SignatureProvider(@Nullable Provider provider) {
        this.provider = provider;
    }

    /** The JVM's own order. */
    public static SignatureProvider ofTheJvm() {
        return new SignatureProvider(null);
    }

    /** One provider, which need not be registered. */
    static SignatureProvider of(Provider provider) {
        return new SignatureProvider(provider);
    }

    /**
     * A provider that the JVM has registered.
     *
     * @throws UnusableKeyException as the end of a sentence, when there is no such provider
     */
    public static SignatureProvider named(String name) {
        return Optional.ofNullable(Security.getProvider(name))
                .map(SignatureProvider::of)
                .orElseThrow(
                        () -> new UnusableKeyException("is " + name + ", but the JVM has no such security provider"));
    }

    /** The provider's name, for logs. */
    public String name() {
        return provider == null ? "the JVM's own" : provider.getName();
    }

    /** The key as this provider likes it best: translating once makes every signature faster. */
    PrivateKey adopt(PrivateKey key) throws GeneralSecurityException {
        if (provider == null || provider.getService("KeyFactory", "RSA") == null) {
            return key;
        }
        return (PrivateKey) KeyFactory.getInstance("RSA", provider).translateKey(key);
    }

    byte[] sign(PrivateKey key, byte[] message) throws GeneralSecurityException {
        Signature signature = signature();
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    boolean isSignedBy(PublicKey key, byte[] message, byte[] signature) throws GeneralSecurityException {
        Signature verification = signature();
        verification.initVerify(key);
        verification.update(message);
        return verification.verify(signature);
    }

    /** A new one each time: shared by threads, a Signature gives wrong results in silence. */
    private Signature signature() throws GeneralSecurityException {
        return provider == null ? Signature.getInstance(ALGORITHM) : Signature.getInstance(ALGORITHM, provider);
    }
}
