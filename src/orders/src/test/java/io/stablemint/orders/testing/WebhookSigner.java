package io.stablemint.orders.testing;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.stablemint.client.settings.SystemTime;
import io.stablemint.client.webhook.ConfiguredNotificationVerifier;
import io.stablemint.client.webhook.NotificationParser;
import io.stablemint.client.webhook.NotificationVerifier;
import io.stablemint.client.webhook.VerifiedNotification;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Signs notifications as Stable Mint does, with a generated key, and verifies them with the client's real verifier. */
public final class WebhookSigner {

    private final KeyPair keys = newKeys();
    private final NotificationVerifier verifier = verifierOf(keys);

    /** Signs the body and returns it verified. */
    public VerifiedNotification verified(String body) {
        String timestamp = Instant.now().toString();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return verifier.verify(timestamp, sign(timestamp + "," + body), bytes);
    }

    private String sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The verifier reads its settings as in a server: from the configuration of the class loader. */
    private static NotificationVerifier verifierOf(KeyPair keys) {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        Config config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("stablemint.webhook.public-key", pem), "test", 100))
                .build();
        ConfigProviderResolver resolver = ConfigProviderResolver.instance();
        resolver.registerConfig(config, Thread.currentThread().getContextClassLoader());
        try {
            return new ConfiguredNotificationVerifier(new NotificationParser(), new SystemTime());
        } finally {
            resolver.releaseConfig(config);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
