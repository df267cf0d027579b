package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.signing.PartnerSignatureVerifier;
import io.stablemint.sandbox.signing.Secret;

/**
 * What a partner may come in with. While a partner rotates there are several of these.
 *
 * @param apiKey what the {@code ApiKey} header must be
 * @param signature what a request that carries this API key is judged by
 */
public record PartnerCredentials(Secret apiKey, PartnerSignatureVerifier signature) {}
