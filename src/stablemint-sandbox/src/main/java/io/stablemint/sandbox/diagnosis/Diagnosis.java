package io.stablemint.sandbox.diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * Why the authentication of a request failed.
 *
 * @param findings what is wrong and how to correct it, the most important first; never empty
 * @param digests the digest of the text that was signed and of the text that should have been signed, if both are known
 */
public record Diagnosis(List<String> findings, Optional<Digests> digests) {

    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** SHA-256 digests as hexadecimal text; with them a partner can compare its own text before it signs. */
    public record Digests(String signed, String expected) {}
}
