package io.stablemint.client.signing;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;

/** Judges signatures by one or several public keys; several while the sender changes its key. */
public final class SignatureVerifier {

    private final List<PublicKey> keys;
    private final SignatureProvider provider = SignatureProvider.ofTheJvm();

    public SignatureVerifier(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Whether one of the keys made the signature; a signature that makes no sense was made by none. */
    public boolean isSigned(byte[] message, byte[] signature) {
        return keys.stream().anyMatch(key -> isSignedBy(key, message, signature));
    }

    private boolean isSignedBy(PublicKey key, byte[] message, byte[] signature) {
        try {
            return provider.isSignedBy(key, message, signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
