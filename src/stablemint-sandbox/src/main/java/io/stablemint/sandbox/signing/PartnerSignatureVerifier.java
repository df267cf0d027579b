package io.stablemint.sandbox.signing;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.List;

/**
 * Judges requests: the signed text is {@code <TIMESTAMP>,<API_SECRET>,<REQUEST_BODY>}, the body being the raw bytes.
 *
 * @param apiSecret in the middle of the signed text
 * @param partnerKeys any of them may verify: a partner that changes its key has two for a while
 */
public record PartnerSignatureVerifier(Secret apiSecret, List<PublicKey> partnerKeys) {

    public PartnerSignatureVerifier {
        partnerKeys = List.copyOf(partnerKeys);
    }

    /** Whether the signature, by one of the keys, covers exactly this timestamp header and these bytes. */
    public boolean covers(String timestamp, byte[] body, byte[] signature) {
        byte[] stamp = (timestamp + ",").getBytes(StandardCharsets.UTF_8);
        return partnerKeys.stream()
                .anyMatch(
                        key -> RsaSignatures.verifies(key, signature, stamp, apiSecret.utf8(), new byte[] {','}, body));
    }
}
