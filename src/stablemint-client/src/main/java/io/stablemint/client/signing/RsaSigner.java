package io.stablemint.client.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;

/** Signs with a private key in this JVM. The key is tested before: it signs, and its public part, if known, verifies. */
public final class RsaSigner implements MessageSigner {

    private static final byte[] SAMPLE = "1700000000,self-test,{}".getBytes(StandardCharsets.UTF_8);

    private final PrivateKey key;
    private final SignatureProvider provider;

    private RsaSigner(PrivateKey key, SignatureProvider provider) {
        this.key = key;
        this.provider = provider;
    }

    /**
     * A signer that has signed once; this also warms the provider up.
     *
     * @param key the private key, and its public part if it is known
     * @param provider computes the signatures
     * @return a signer that may be used by several threads
     * @throws UnusableKeyException when key and provider do not work together or the public part belongs to another
     *     key; its message is the end of a sentence
     */
    public static RsaSigner tested(SigningKey key, SignatureProvider provider) {
        try {
            RsaSigner signer = new RsaSigner(provider.translate(key.privateKey()), provider);
            byte[] signature = provider.sign(signer.key, SAMPLE);
            if (key.publicKey().isPresent()
                    && !SignatureProvider.ofTheJvm().isSignedBy(key.publicKey().get(), SAMPLE, signature)) {
                throw new UnusableKeyException("signs, but its certificate or public part belongs to another key");
            }
            return signer;
        } catch (GeneralSecurityException unusable) {
            throw new UnusableKeyException("cannot sign with " + provider.name() + " security provider", unusable);
        }
    }

    /**
     * A signer with the faster provider if it supports this key, otherwise with the JVM's own.
     *
     * @param faster tried first
     * @param key the private key, and its public part if it is known
     * @return a signer that has signed once
     * @throws UnusableKeyException when neither provider can use the key; its message is the end of a sentence
     */
    public static RsaSigner preferring(SignatureProvider faster, SigningKey key) {
        try {
            return tested(key, faster);
        } catch (UnusableKeyException unusable) {
            return tested(key, SignatureProvider.ofTheJvm());
        }
    }

    /** {@return the name of the provider that signs} */
    public String providerName() {
        return provider.name();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            return provider.sign(key, message);
        } catch (GeneralSecurityException broken) {
            throw new UnusableKeyException("The private key no longer signs", broken);
        }
    }
}
