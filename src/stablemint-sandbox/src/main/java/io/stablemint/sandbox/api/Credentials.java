package io.stablemint.sandbox.api;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.signing.PartnerSignature;
import io.stablemint.sandbox.signing.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/** Who may come in: the right key, a timestamp near our clock, a signature over timestamp, secret and raw body. */
final class Credentials {

    /** The contract does not say; this is the sandbox's choice. */
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Secret apiKey;
    private final PartnerSignature partner;
    private final InstantSource clock;

    Credentials(Secret apiKey, PartnerSignature partner, InstantSource clock) {
        this.apiKey = apiKey;
        this.partner = partner;
        this.clock = clock;
    }

    /** Returns if all three headers are right; throws a {@link RefusedRequest} with 401 and the first reason if not. */
    void check(Received request) {
        if (request.apiKey().filter(apiKey::is).isEmpty()) {
            throw refused(ErrorId.API_KEY_UNKNOWN, "The header ApiKey is missing or not a known key.");
        }
        String timestamp = request.timestamp()
                .filter(text -> text.matches("[0-9]{1,12}"))
                .orElseThrow(() -> refused(
                        ErrorId.TIMESTAMP_UNREADABLE, "The header Timestamp must be Unix time in whole seconds."));
        checkWindow(Instant.ofEpochSecond(Long.parseLong(timestamp)));
        if (!partner.covers(timestamp, request.body().toArray(), signature(request))) {
            throw refused(
                    ErrorId.SIGNATURE_MISMATCH,
                    "The header Signature does not match: it must be the RSA-SHA256 signature, by the partner's private"
                            + " key, of <TIMESTAMP>,<API_SECRET>,<REQUEST_BODY>.");
        }
    }

    private void checkWindow(Instant claimed) {
        Instant now = clock.instant();
        if (Duration.between(claimed, now).abs().compareTo(WINDOW) > 0) {
            throw refused(
                    ErrorId.TIMESTAMP_OUTSIDE_WINDOW,
                    "The header Timestamp, " + claimed.getEpochSecond() + ", is more than " + WINDOW.toSeconds()
                            + " seconds from the sandbox's clock, " + now.getEpochSecond() + ".");
        }
    }

    private static byte[] signature(Received request) {
        try {
            return Base64.getDecoder()
                    .decode(request.signature().orElseThrow(() -> new IllegalArgumentException("missing")));
        } catch (IllegalArgumentException e) {
            throw refused(ErrorId.SIGNATURE_UNREADABLE, "The header Signature is missing or not Base64.");
        }
    }

    private static RefusedRequest refused(ErrorId id, String reason) {
        return new RefusedRequest(401, id, reason);
    }
}
