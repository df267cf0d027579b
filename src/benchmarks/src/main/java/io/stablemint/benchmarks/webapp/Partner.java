package io.stablemint.benchmarks.webapp;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.Config;

/**
 * What a client needs to sign: read from our client's settings, so that all have the same.
 *
 * @param sessions where hosted sessions are created
 * @param apiKey sent
 * @param apiSecret signed, never sent
 * @param key of the JDK, with its CRT parameters
 */
record Partner(URI sessions, String apiKey, String apiSecret, PrivateKey key) {

    static Partner configured(Config config) {
        try {
            return new Partner(
                    URI.create(config.getValue("stablemint.base-url", String.class) + "/session/hosted"),
                    config.getValue("stablemint.api-key", String.class),
                    config.getValue("stablemint.api-secret-key", String.class),
                    key(Path.of(config.getValue("stablemint.private-key-file", String.class))));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The partner's key cannot be read", e);
        }
    }

    /** {@code <TIMESTAMP>,<API_SECRET>,<REQUEST_BODY>}. */
    byte[] signedText(String timestamp, byte[] body) {
        byte[] head = (timestamp + "," + apiSecret + ",").getBytes(StandardCharsets.UTF_8);
        byte[] text = new byte[head.length + body.length];
        System.arraycopy(head, 0, text, 0, head.length);
        System.arraycopy(body, 0, text, head.length, body.length);
        return text;
    }

    private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        String base64 =
                Files.readString(file).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    @Override
    public String toString() {
        return "Partner[" + sessions + "]";
    }
}
