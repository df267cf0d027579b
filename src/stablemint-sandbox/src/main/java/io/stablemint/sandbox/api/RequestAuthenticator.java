package io.stablemint.sandbox.api;

import io.stablemint.sandbox.clock.TimestampWindow;
import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.settings.PartnerCredentials;
import io.stablemint.sandbox.signing.PartnerSignatureVerifier;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Authenticates requests: the API key must be known, the timestamp must be near the sandbox's clock, and the signature
 * must cover timestamp, secret and raw body.
 */
final class RequestAuthenticator {

    private final List<PartnerCredentials> partners;
    private final InstantSource clock;

    RequestAuthenticator(List<PartnerCredentials> partners, InstantSource clock) {
        this.partners = partners;
        this.clock = clock;
    }

    /** Throws a {@link RequestRejectedException} with status 401 for the first of the three headers that is wrong. */
    void authenticate(ApiRequest request) {
        PartnerSignatureVerifier verifier = verifier(request.apiKey().orElse(""));
        String timestamp = request.timestamp()
                .filter(text -> text.matches("[0-9]{1,12}"))
                .orElseThrow(() -> rejected(
                        ErrorId.TIMESTAMP_UNREADABLE, "The header Timestamp must be Unix time in whole seconds."));
        checkWindow(Instant.ofEpochSecond(Long.parseLong(timestamp)));
        if (!verifier.verify(timestamp, request.body().toArray(), bytes(request.signature()))) {
            throw rejected(
                    ErrorId.SIGNATURE_MISMATCH,
                    "The header Signature does not match: it must be the RSA-SHA256 signature, by the partner's private"
                            + " key, of <TIMESTAMP>,<API_SECRET>,<REQUEST_BODY>.");
        }
    }

    private PartnerSignatureVerifier verifier(String apiKey) {
        return partners.stream()
                .filter(partner -> partner.apiKey().matches(apiKey))
                .findFirst()
                .map(PartnerCredentials::verifier)
                .orElseThrow(
                        () -> rejected(ErrorId.API_KEY_UNKNOWN, "The header ApiKey is missing or not a known key."));
    }

    private void checkWindow(Instant claimed) {
        Instant now = clock.instant();
        if (!TimestampWindow.contains(claimed, now)) {
            throw rejected(
                    ErrorId.TIMESTAMP_OUTSIDE_WINDOW,
                    "The header Timestamp, " + claimed.getEpochSecond() + ", is more than "
                            + TimestampWindow.LARGEST_DIFFERENCE.toSeconds() + " seconds from the sandbox's clock, "
                            + now.getEpochSecond() + ".");
        }
    }

    private static byte[] bytes(Optional<String> signature) {
        try {
            return Base64.getDecoder().decode(signature.orElseThrow(() -> new IllegalArgumentException("missing")));
        } catch (IllegalArgumentException e) {
            throw rejected(ErrorId.SIGNATURE_UNREADABLE, "The header Signature is missing or not Base64.");
        }
    }

    private static RequestRejectedException rejected(ErrorId id, String reason) {
        return new RequestRejectedException(401, id, reason);
    }
}
