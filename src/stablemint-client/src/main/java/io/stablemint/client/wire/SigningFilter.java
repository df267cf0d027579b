package io.stablemint.client.wire;

import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.settings.Credentials;
import io.stablemint.client.settings.Reloadable;
import io.stablemint.client.settings.TimeSource;
import io.stablemint.client.signing.CanonicalText;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Base64;
import java.util.List;

/**
 * Adds the headers {@code ApiKey}, {@code Timestamp} and {@code Signature} (the API document, "Authentication"). Runs once
 * for every attempt, so that each has its own timestamp, and after all other filters. It signs the body's bytes and has
 * exactly these sent.
 */
final class SigningFilter implements ClientRequestFilter {

    private static final Annotation[] NO_ANNOTATIONS = {};

    private final Reloadable<Credentials> credentials;
    private final TimeSource time;

    SigningFilter(Reloadable<Credentials> credentials, TimeSource time) {
        this.credentials = credentials;
        this.time = time;
    }

    @Override
    public void filter(ClientRequestContext request) {
        if (request.getEntity() instanceof RequestBody body) {
            sign(request, body.json());
            body.markSigned();
            request.setEntity(body.json(), NO_ANNOTATIONS, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private void sign(ClientRequestContext request, byte[] body) {
        Credentials current = credentials.current();
        String timestamp = Long.toString(time.now().getEpochSecond());
        byte[] signature = signature(current, CanonicalText.ofRequest(timestamp, current.apiSecret(), body));
        request.getHeaders().putSingle("ApiKey", current.apiKey().reveal());
        request.getHeaders().putSingle("Timestamp", timestamp);
        request.getHeaders().putSingle("Signature", Base64.getEncoder().encodeToString(signature));
    }

    private static byte[] signature(Credentials current, byte[] text) {
        try {
            return current.signer().sign(text);
        } catch (RuntimeException broken) {
            throw new ConfigurationException(List.of("The request could not be signed: " + broken.getMessage()
                    + ". Nothing was sent; check the signer and its key."));
        }
    }
}
