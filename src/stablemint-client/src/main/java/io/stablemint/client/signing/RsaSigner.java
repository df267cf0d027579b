package io.stablemint.client.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;

/** Signs with a private key in this JVM. Exists only if its key signs, and verifies where the public part is known. */
public final class RsaSigner implements MessageSigner {

    private static final byte[] SAMPLE = "1700000000,self-test,{}".getBytes(StandardCharsets.UTF_8);

    private final PrivateKey key;
    private final SignatureProvider provider;

    private RsaSigner(PrivateKey key, SignatureProvider provider) {
        this.key = key;
        this.provider = provider;
    }

    /**
     * A signer that has signed once, which also warms the provider up.
     *
     * @throws UnusableKeyException as the end of a sentence, when key and provider do not work together or the public
     *     part belongs to another key
     */
    public static RsaSigner tested(SigningKey key, SignatureProvider provider) {
        try {
            RsaSigner signer = new RsaSigner(provider.adopt(key.privateKey()), provider);
            byte[] signature = provider.sign(signer.key, SAMPLE);
            if (key.publicKey().isPresent()
                    && !SignatureProvider.ofTheJvm().isSignedBy(key.publicKey().get(), SAMPLE, signature)) {
                throw new UnusableKeyException("signs, but its certificate or public part belongs to another key");
            }
            return signer;
        } catch (GeneralSecurityException unfit) {
            throw new UnusableKeyException("does not sign with " + provider.name() + " security provider", unfit);
        }
    }

    /** With the faster provider if it works with this key, otherwise with the JVM's own. */
    public static RsaSigner preferring(SignatureProvider faster, SigningKey key) {
        try {
            return tested(key, faster);
        } catch (UnusableKeyException unfit) {
            return tested(key, SignatureProvider.ofTheJvm());
        }
    }

    /** The name of the provider that signs. */
    public String providerName() {
        return provider.name();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            return provider.sign(key, message);
        } catch (GeneralSecurityException broken) {
            throw new UnusableKeyException("The private key stopped signing", broken);
        }
    }
}
