package io.stablemint.sandbox.signing;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.List;

/**
 * Verifies the signatures of requests. The signed text is {@code <TIMESTAMP>,<API_SECRET>,<REQUEST_BODY>} with the raw
 * bytes of the body.
 *
 * @param apiSecret the second part of the signed text
 * @param partnerKeys the accepted keys: one, or several during a rotation
 */
public record PartnerSignatureVerifier(Secret apiSecret, List<PublicKey> partnerKeys) {

    public PartnerSignatureVerifier {
        partnerKeys = List.copyOf(partnerKeys);
    }

    /** Whether the signature was made with one of the keys over exactly this timestamp header and these bytes. */
    public boolean verify(String timestamp, byte[] body, byte[] signature) {
        byte[] stamp = (timestamp + ",").getBytes(StandardCharsets.UTF_8);
        return partnerKeys.stream()
                .anyMatch(key -> RsaSignatures.verify(key, signature, stamp, apiSecret.utf8(), new byte[] {','}, body));
    }
}
