package io.stablemint.sandbox.diagnosis;

import io.stablemint.sandbox.settings.PartnerCredentials;
import java.util.ArrayList;
import java.util.List;

/** The secrets that may have been signed. */
final class SecretCandidates {

    private SecretCandidates() {}

    /** The partner's secret first. */
    static List<Candidate<byte[]>> of(PartnerCredentials partner, List<PartnerCredentials> all) {
        byte[] secret = partner.verifier().apiSecret().utf8();
        List<Candidate<byte[]>> candidates = new ArrayList<>();
        candidates.add(Candidate.right(secret));
        String lineEnd =
                "The API secret was signed with a line end after it. Remove the line end after reading the file.";
        candidates.add(new Candidate<>(with(secret, "\n"), lineEnd));
        candidates.add(new Candidate<>(with(secret, "\r\n"), lineEnd));
        candidates.add(new Candidate<>(
                SigningInput.concat(SigningInput.utf8("\""), secret, SigningInput.utf8("\"")),
                "The API secret was signed with quotes around it."));
        candidates.add(
                new Candidate<>(partner.apiKey().utf8(), "The API key was signed in the place of the API secret."));
        all.stream()
                .filter(other -> !other.equals(partner))
                .map(other -> new Candidate<>(
                        other.verifier().apiSecret().utf8(), "The API secret belongs to another API key."))
                .forEach(candidates::add);
        return candidates;
    }

    private static byte[] with(byte[] secret, String end) {
        return SigningInput.concat(secret, SigningInput.utf8(end));
    }
}
