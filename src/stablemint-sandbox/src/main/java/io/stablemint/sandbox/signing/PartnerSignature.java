package io.stablemint.sandbox.signing;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;

/** Judges requests: the signed text is {@code <TIMESTAMP>,<API_SECRET>,<REQUEST_BODY>}, the body being the raw bytes. */
public record PartnerSignature(Secret apiSecret, PublicKey partnerKey) {

    /** Whether the signature covers exactly this timestamp header and these bytes. */
    public boolean covers(String timestamp, byte[] body, byte[] signature) {
        byte[] stamp = (timestamp + ",").getBytes(StandardCharsets.UTF_8);
        return Rsa.verifies(partnerKey, signature, stamp, apiSecret.utf8(), new byte[] {','}, body);
    }
}
