package io.stablemint.client.settings;

import io.stablemint.client.signing.Secret;

/**
 * The credentials as they are written in settings and files: equal inputs need not be loaded again.
 *
 * @param apiKey sent with every request
 * @param apiSecret part of the signed text
 * @param key the private key; the same constant when the application signs itself
 */
record CredentialInputs(Secret apiKey, Secret apiSecret, KeyInput key) {}
