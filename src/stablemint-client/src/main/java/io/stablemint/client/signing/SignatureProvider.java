package io.stablemint.client.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Computes and verifies signatures: with one chosen security provider, or with the first of the JVM that supports the key. */
public final class SignatureProvider {

    /** RSA with SHA-256, PKCS#1 v1.5. */
    private static final String ALGORITHM = "SHA256withRSA";

    private static final String CORRETTO = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";

    private final @Nullable Provider provider;

    private SignatureProvider(@Nullable Provider provider) {
        this.provider = provider;
    }

    /** {@return the JVM's providers, in their order} */
    public static SignatureProvider ofTheJvm() {
        return new SignatureProvider(null);
    }

    /** One provider; it need not be registered in the JVM. */
    static SignatureProvider of(Provider provider) {
        return new SignatureProvider(provider);
    }

    /**
     * A provider that is registered in the JVM.
     *
     * @param name as the JVM lists it, for example {@code SunRsaSign}
     * @return the provider; whether it supports a key shows when a signer is made with it
     * @throws UnusableKeyException when there is none; its message is the end of a sentence
     */
    public static SignatureProvider named(String name) {
        return Optional.ofNullable(Security.getProvider(name))
                .map(SignatureProvider::of)
                .orElseThrow(
                        () -> new UnusableKeyException("is " + name + ", but the JVM has no such security provider"));
    }

    /**
     * Amazon Corretto Crypto Provider, if it is on the class path and loads: it signs up to three times as fast. It is
     * not registered in the JVM.
     *
     * @param loader where its classes are looked for
     * @param notUsed gets the reason when the provider is there but cannot be used
     * @return empty if it is absent or cannot be used
     */
    public static Optional<SignatureProvider> corretto(ClassLoader loader, Consumer<String> notUsed) {
        try {
            Class<?> type = Class.forName(CORRETTO, true, loader);
            Provider provider = (Provider) type.getField("INSTANCE").get(null);
            Object error = type.getMethod("getLoadingError").invoke(provider);
            if (error == null) {
                return Optional.of(of(provider));
            }
            notUsed.accept(error.toString());
        } catch (ClassNotFoundException notOnTheClassPath) {
            // The usual case without this optional provider.
        } catch (ReflectiveOperationException | LinkageError broken) {
            notUsed.accept(broken.toString());
        }
        return Optional.empty();
    }

    /** {@return the provider's name, for logs} */
    public String name() {
        return provider == null ? "the JVM's own" : provider.getName();
    }

    /** The key in this provider's own type: one translation makes every signature faster. */
    PrivateKey translate(PrivateKey key) throws GeneralSecurityException {
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

    /** A new one for each use: a Signature that threads share gives wrong results without an error. */
    private Signature signature() throws GeneralSecurityException {
        return provider == null ? Signature.getInstance(ALGORITHM) : Signature.getInstance(ALGORITHM, provider);
    }
}
