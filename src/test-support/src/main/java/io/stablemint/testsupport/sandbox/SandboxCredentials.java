package io.stablemint.testsupport.sandbox;

import java.nio.file.Path;

/**
 * The files of one partner's credentials.
 *
 * @param folder where the sandbox wrote them
 */
public record SandboxCredentials(Path folder) {

    public Path apiKey() {
        return folder.resolve("api-key");
    }

    public Path apiSecretKey() {
        return folder.resolve("api-secret-key");
    }

    public Path partnerPrivateKey() {
        return folder.resolve("partner-private-key.pem");
    }

    public Path partnerPublicKey() {
        return folder.resolve("partner-public-key.pem");
    }

    /** The key with which the sandbox signs webhooks. */
    public Path webhookPrivateKey() {
        return folder.resolve("webhook-private-key.pem");
    }

    public Path webhookPublicKey() {
        return folder.resolve("webhook-public-key.pem");
    }
}
