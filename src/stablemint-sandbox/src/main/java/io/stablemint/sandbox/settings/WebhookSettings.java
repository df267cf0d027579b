package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.signing.WebhookSigner;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The settings of webhooks.
 *
 * @param url the partner's endpoint; if empty, deliveries are recorded but not sent
 * @param timeScale the factor for the contract's retry delays
 * @param timeout the time limit for one whole try
 * @param signEveryTry whether a retry gets a new timestamp and signature instead of the first ones
 */
public record WebhookSettings(
        Optional<URI> url,
        WebhookSigner signer,
        WebhookVersion version,
        double timeScale,
        Duration timeout,
        boolean signEveryTry) {}
