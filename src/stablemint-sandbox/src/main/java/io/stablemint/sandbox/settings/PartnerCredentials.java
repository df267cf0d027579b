package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.signing.PartnerSignatureVerifier;
import io.stablemint.sandbox.signing.Secret;

/**
 * One set of credentials of the partner. During a rotation the partner has several sets.
 *
 * @param apiKey the value of the {@code ApiKey} header
 * @param verifier verifies the signatures of requests with this API key
 */
public record PartnerCredentials(Secret apiKey, PartnerSignatureVerifier verifier) {}
