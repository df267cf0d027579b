package io.stablemint.sandbox.diagnosis;

import io.stablemint.sandbox.settings.PartnerCredentials;
import io.stablemint.sandbox.signing.RecoveredDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Finds the mistake in the header {@code Signature}. */
final class SignatureCheck {

    /** Base64 of the same length has other letters too. */
    private static final String HEXADECIMAL = "([0-9a-fA-F]{2}){64,}";

    private final List<PartnerCredentials> partners;
    private final Optional<PublicKey> webhookKey;

    SignatureCheck(List<PartnerCredentials> partners, Optional<PublicKey> webhookKey) {
        this.partners = partners;
        this.webhookKey = webhookKey;
    }

    Result check(SigningInput input, Optional<String> signature) {
        if (signature.isEmpty()) {
            return Result.of("The header Signature is missing.");
        }
        if (signature.get().matches(HEXADECIMAL)) {
            return Result.of("The header Signature is hexadecimal. Send Base64.");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(signature.get());
        } catch (IllegalArgumentException e) {
            return Result.of(wrongEncoding(signature.get()));
        }
        return input.partner().verifier().partnerKeys().stream()
                .flatMap(key -> RecoveredDigest.from(bytes, key).stream())
                .findFirst()
                .map(digest -> compared(input, digest))
                .orElseGet(() -> Result.of(new WrongKeyCheck(webhookKey).finding(input, bytes)));
    }

    private Result compared(SigningInput input, RecoveredDigest digest) {
        List<String> findings = new ArrayList<>(algorithmMistakes(digest));
        Optional<List<String>> mistakes = new SignedTextSearch(input, partners).mistakes(digest);
        if (mistakes.isPresent()) {
            findings.addAll(mistakes.get());
        } else {
            findings.add(
                    "The key is right, but another text was signed, and it is none of the usual mistakes. Compare the"
                            + " API secret on both sides first, then the two digests below with that of your own text.");
        }
        String expected = RecoveredDigest.hexDigest(digest.algorithm(), input.expectedText());
        boolean equal = expected.equals(digest.hex());
        return new Result(
                findings, equal ? Optional.empty() : Optional.of(new Diagnosis.Digests(digest.hex(), expected)));
    }

    private static List<String> algorithmMistakes(RecoveredDigest digest) {
        if (!digest.algorithm().equals("SHA-256")) {
            return List.of("The signature was made with " + digest.algorithm() + ". It must be made with SHA-256.");
        }
        return digest.withDigestInfo()
                ? List.of()
                : List.of("Only the digest was encrypted with the private key. Use your library's function for signing"
                        + " with RSA-SHA256 (PKCS#1 v1.5): it also encodes the name of the digest algorithm.");
    }

    private static String wrongEncoding(String signature) {
        if (signature.matches("[A-Za-z0-9_-]+=*")) {
            return "The header Signature is Base64 for URLs, with - and _. Send the usual Base64, with + and /.";
        }
        return signature.isBlank()
                ? "The header Signature is empty."
                : "The header Signature is not Base64. Send it in one line, without quotes.";
    }

    /** The findings; without any the signature is right. */
    record Result(List<String> findings, Optional<Diagnosis.Digests> digests) {

        Result {
            findings = List.copyOf(findings);
        }

        static Result of(String finding) {
            return new Result(List.of(finding), Optional.empty());
        }
    }
}
