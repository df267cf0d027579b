package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.signing.WebhookSigner;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How the partner is notified.
 *
 * @param url where to; without one, deliveries are recorded and not sent
 * @param timeScale what the contract's waiting times are multiplied by
 * @param timeout how long one try may take as a whole
 * @param signEveryTry whether a repeated delivery gets a new timestamp and signature, or the first ones again
 */
public record WebhookSettings(
        Optional<URI> url,
        WebhookSigner signature,
        WebhookVersion version,
        double timeScale,
        Duration timeout,
        boolean signEveryTry) {}
