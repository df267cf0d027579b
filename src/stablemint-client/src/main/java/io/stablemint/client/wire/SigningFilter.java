package io.stablemint.client.wire;

import io.stablemint.client.settings.Credentials;
import io.stablemint.client.settings.Live;
import io.stablemint.client.settings.TimeSource;
import io.stablemint.client.signing.CanonicalText;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Base64;

/** Serialises a body once, signs exactly those bytes, and has exactly those bytes sent. Runs once for every attempt. */
final class SigningFilter implements ClientRequestFilter {

    private static final Annotation[] NONE = {};

    private final Live<Credentials> credentials;
    private final JsonText json;
    private final TimeSource time;

    SigningFilter(Live<Credentials> credentials, JsonText json, TimeSource time) {
        this.credentials = credentials;
        this.json = json;
        this.time = time;
    }

    @Override
    public void filter(ClientRequestContext request) {
        if (request.getEntity() instanceof Outgoing outgoing) {
            byte[] body = json.bytes(outgoing.body());
            outgoing.size().accept(body.length);
            sign(request, body);
            request.setEntity(body, NONE, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** The three headers of the API document, "Authentication". */
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
            throw new NotSignedException(broken);
        }
    }
}
