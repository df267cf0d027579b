package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.api.RequestLog;
import io.stablemint.sandbox.diagnosis.Diagnosis;
import java.util.List;

/** A received request as the control page shows it. */
public record RequestView(RequestLog.Entry entry) {

    private static final String HIDDEN_SECRET = "••••••••";
    private static final int FIRST_ERROR_STATUS = 400;

    public long number() {
        return entry.number();
    }

    public String operation() {
        return entry.method() + " " + entry.path();
    }

    /** The HTTP status; a dash if the request was not handled. */
    public String status() {
        return entry.status() == 0 ? "–" : Integer.toString(entry.status());
    }

    /** The class of the status's badge. */
    public String tone() {
        if (entry.status() == 0) {
            return "waiting";
        }
        return entry.status() < FIRST_ERROR_STATUS ? "good" : "bad";
    }

    public String verdict() {
        return entry.verdict();
    }

    /** The session that it created or found; empty if there is none. */
    public String reference() {
        return entry.reference().orElse("");
    }

    public TimeView at() {
        return new TimeView(entry.at());
    }

    public String timestamp() {
        return entry.timestamp();
    }

    public String signature() {
        return entry.signature();
    }

    public String body() {
        return entry.body();
    }

    /** The text that the signature must cover, with the secret hidden. */
    public String signedText() {
        return entry.timestamp() + "," + HIDDEN_SECRET + "," + entry.body();
    }

    public boolean authenticationFailed() {
        return entry.diagnosis().isPresent();
    }

    public List<String> findings() {
        return entry.diagnosis().map(Diagnosis::findings).orElse(List.of());
    }

    public boolean hasDigests() {
        return entry.diagnosis().flatMap(Diagnosis::digests).isPresent();
    }

    public String signedDigest() {
        return entry.diagnosis()
                .flatMap(Diagnosis::digests)
                .map(Diagnosis.Digests::signed)
                .orElse("");
    }

    public String expectedDigest() {
        return entry.diagnosis()
                .flatMap(Diagnosis::digests)
                .map(Diagnosis.Digests::expected)
                .orElse("");
    }
}
