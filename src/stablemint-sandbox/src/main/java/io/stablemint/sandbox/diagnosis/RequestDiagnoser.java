package io.stablemint.sandbox.diagnosis;

import io.stablemint.sandbox.settings.PartnerCredentials;
import java.security.PublicKey;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Diagnoses requests whose authentication failed. It checks all three headers, not only the first wrong one. */
public final class RequestDiagnoser {

    private final List<PartnerCredentials> partners;
    private final Optional<PublicKey> webhookKey;
    private final InstantSource clock;

    /** The webhook key is the public key of the sandbox's own signatures. */
    public RequestDiagnoser(List<PartnerCredentials> partners, Optional<PublicKey> webhookKey, InstantSource clock) {
        this.partners = List.copyOf(partners);
        this.webhookKey = webhookKey;
        this.clock = clock;
    }

    /** The headers are those of the request; empty if they are missing. */
    public Diagnosis diagnose(
            Optional<String> apiKey, Optional<String> timestamp, Optional<String> signature, byte[] body) {
        List<String> findings = new ArrayList<>(new ApiKeyCheck(partners).findings(apiKey));
        findings.addAll(new TimestampCheck(clock.instant()).findings(timestamp));
        Optional<PartnerCredentials> partner = apiKey.flatMap(this::partner);
        if (partner.isEmpty()) {
            return new Diagnosis(findings, Optional.empty());
        }
        SigningInput input = new SigningInput(partner.get(), timestamp.orElse(""), body);
        SignatureCheck.Result result = new SignatureCheck(partners, webhookKey).check(input, signature);
        findings.addAll(result.findings());
        return new Diagnosis(findings, result.digests());
    }

    private Optional<PartnerCredentials> partner(String apiKey) {
        return partners.stream()
                .filter(partner -> partner.apiKey().matches(apiKey))
                .findFirst();
    }
}
