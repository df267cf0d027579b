package io.stablemint.client.settings;

import io.stablemint.client.signing.MessageSigner;
import io.stablemint.client.signing.Secret;

/**
 * The credentials that sign a request; the three change together.
 *
 * @param apiKey sent with every request
 * @param apiSecret part of the signed text, never sent
 * @param signer signs with the partner's private key
 */
public record Credentials(Secret apiKey, Secret apiSecret, MessageSigner signer) {}
