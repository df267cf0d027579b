package io.stablemint.sandbox.diagnosis;

import io.stablemint.sandbox.signing.RecoveredDigest;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;

/** Explains a signature that cannot be read with any of the partner's public keys. */
record WrongKeyCheck(Optional<PublicKey> webhookKey) {

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    String finding(SigningInput input, byte[] signature) {
        if (webhookKey.flatMap(key -> RecoveredDigest.from(signature, key)).isPresent()) {
            return "It was signed with the key for webhooks (webhook-private-key.pem). Requests are signed with the"
                    + " partner's key (partner-private-key.pem).";
        }
        PublicKey partnerKey = input.partner().verifier().partnerKeys().get(0);
        if (isPss(input, signature, partnerKey)) {
            return "The signature has PSS padding. Use RSA-SHA256 with PKCS#1 v1.5 padding.";
        }
        int keyBytes =
                partnerKey instanceof RSAPublicKey rsa ? (rsa.getModulus().bitLength() + 7) / 8 : signature.length;
        if (keyBytes != signature.length) {
            return "The signature has " + signature.length + " bytes, but the partner's key makes signatures of "
                    + keyBytes + " bytes. It was signed with another key, or it is not an RSA signature.";
        }
        return "It was signed with another private key. The sandbox knows the public key in sandbox.partner-public-key, or"
                + " in the file partner-public-key.pem in the credentials folder; sign with its private key.";
    }

    private static boolean isPss(SigningInput input, byte[] signature, PublicKey key) {
        try {
            Signature pss = Signature.getInstance("RSASSA-PSS");
            pss.setParameter(PSS);
            pss.initVerify(key);
            pss.update(input.expectedText());
            return pss.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
