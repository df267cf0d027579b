package io.stablemint.testsupport.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

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

    /** The {@code stablemint.*} settings of an application that takes payments through the sandbox at this URL. */
    public Map<String, Object> clientSettings(URI sandbox) {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("stablemint.base-url", sandbox.toString().replaceAll("/$", ""));
        settings.put("stablemint.checkout-hosts", sandbox.getAuthority());
        settings.put("stablemint.allow-plain-http-to-loopback", true);
        settings.put("stablemint.api-key-file", apiKey());
        settings.put("stablemint.api-secret-key-file", apiSecretKey());
        settings.put("stablemint.private-key-file", partnerPrivateKey());
        settings.put("stablemint.webhook.public-key-file", webhookPublicKey());
        return settings;
    }
}
