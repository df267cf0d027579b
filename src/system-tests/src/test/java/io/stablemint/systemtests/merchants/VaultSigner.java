package io.stablemint.systemtests.merchants;

import io.stablemint.client.Merchant;
import io.stablemint.client.signing.MessageSigner;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;

/** Stands for a key service: this merchant's client never reads the key. */
@ApplicationScoped
@Merchant("vault")
public class VaultSigner implements MessageSigner {

    /** The resource with the path of the service's key file. */
    static final String KEY_LOCATION = "key-service.txt";

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(keyOfTheService())));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The key service does not sign", e);
        }
    }

    private static byte[] keyOfTheService() throws IOException {
        try (InputStream resource = VaultSigner.class.getResourceAsStream("/" + KEY_LOCATION)) {
            byte[] place = Objects.requireNonNull(resource, KEY_LOCATION).readAllBytes();
            String pem = Files.readString(Path.of(new String(place, StandardCharsets.UTF_8)));
            return Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
        }
    }
}
