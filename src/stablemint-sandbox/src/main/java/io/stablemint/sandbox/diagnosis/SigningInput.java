package io.stablemint.sandbox.diagnosis;

import io.stablemint.sandbox.settings.PartnerCredentials;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a request's signature must cover: the timestamp header, the partner's secret and the raw body. */
final class SigningInput {

    private final PartnerCredentials partner;
    private final String timestamp;
    private final byte[] body;

    SigningInput(PartnerCredentials partner, String timestamp, byte[] body) {
        this.partner = partner;
        this.timestamp = timestamp;
        this.body = body.clone();
    }

    PartnerCredentials partner() {
        return partner;
    }

    String timestamp() {
        return timestamp;
    }

    byte[] body() {
        return body.clone();
    }

    byte[] secret() {
        return partner.verifier().apiSecret().utf8();
    }

    /** The text that must be signed. */
    byte[] expectedText() {
        byte[] comma = {','};
        return concat(utf8(timestamp), comma, secret(), comma, body);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
