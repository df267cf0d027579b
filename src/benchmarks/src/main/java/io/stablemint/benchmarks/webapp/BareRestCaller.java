package io.stablemint.benchmarks.webapp;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Instant;

/**
 * Signing and the platform's HTTP, and nothing else: the body is prepared, the response is not parsed. The difference to this is
 * what our facade adds.
 */
final class BareRestCaller implements Caller {

    private final SessionService service;
    private final Partner partner;
    private final PreparedBody body;
    private final Signing signing;
    private final PrivateKey key;

    BareRestCaller(SessionService service, Partner partner, PreparedBody body, Signing signing)
            throws GeneralSecurityException {
        this.service = service;
        this.partner = partner;
        this.body = body;
        this.signing = signing;
        this.key = signing.adopt(partner.key());
    }

    @Override
    public String call() throws Exception {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        String signature = signing.sign(key, partner.signedText(timestamp, body.bytes()));
        try (Response response = service.create(partner.apiKey(), timestamp, signature, body.bytes())) {
            byte[] answer = response.readEntity(byte[].class);
            if (response.getStatus() != 200) {
                throw new IllegalStateException("Status " + response.getStatus());
            }
            return PreparedBody.url(new String(answer, StandardCharsets.UTF_8));
        }
    }
}
