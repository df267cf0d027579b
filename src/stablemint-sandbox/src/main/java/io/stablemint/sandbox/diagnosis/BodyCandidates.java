package io.stablemint.sandbox.diagnosis;

import io.stablemint.sandbox.json.InvalidJsonException;
import io.stablemint.sandbox.json.StrictJsonParser;
import io.stablemint.sandbox.signing.RecoveredDigest;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bodies that may have been signed. */
final class BodyCandidates {

    private BodyCandidates() {}

    /** The received body first. */
    static List<Candidate<byte[]>> of(byte[] body) {
        List<Candidate<byte[]>> all = new ArrayList<>();
        all.add(Candidate.right(body));
        String text = new String(body, StandardCharsets.UTF_8);
        add(all, "", "The body was left out of the signed text.");
        add(all, text.strip(), "The body was signed without the white space at its ends, which was sent.");
        add(all, text + "\n", "The body was signed with a line end after it, which was not sent.");
        all.add(new Candidate<>(
                text.getBytes(StandardCharsets.ISO_8859_1),
                "The body was signed in ISO 8859-1. Sign its UTF-8 bytes."));
        add(all, RecoveredDigest.hexDigest("SHA-256", body), "A digest of the body was signed instead of the body.");
        addStyles(all, body);
        return all;
    }

    private static void addStyles(List<Candidate<byte[]>> all, byte[] body) {
        try {
            JsonObject object = StrictJsonParser.parse(body);
            for (JsonStyle style : JsonStyle.values()) {
                add(all, style.write(object), style.mistake());
            }
        } catch (InvalidJsonException e) {
            // A body that is not JSON has no other styles.
        }
    }

    private static void add(List<Candidate<byte[]>> all, String text, String mistake) {
        all.add(new Candidate<>(SigningInput.utf8(text), mistake));
    }
}
