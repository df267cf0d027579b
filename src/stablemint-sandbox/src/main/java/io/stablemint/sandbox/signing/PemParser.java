package io.stablemint.sandbox.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses RSA keys in PEM format: public keys and certificates for verifying, PKCS#8 private keys for signing. */
public final class PemParser {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private PemParser() {}

    /**
     * The keys in {@code PUBLIC KEY} and {@code CERTIFICATE} blocks. Throws an {@link UnusableKeyException} if there is no
     * block or a block contains no RSA key.
     */
    public static List<PublicKey> publicKeys(String pem) {
        Matcher block = block(pem);
        List<PublicKey> keys = new ArrayList<>();
        do {
            keys.add(publicKey(block));
        } while (block.find());
        return keys;
    }

    private static PublicKey publicKey(Matcher block) {
        byte[] der = der(block);
        try {
            return switch (block.group(1)) {
                case "PUBLIC KEY" -> KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
                case "CERTIFICATE" ->
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(der))
                            .getPublicKey();
                default ->
                    throw new UnusableKeyException(
                            "a PEM block \"PUBLIC KEY\" or \"CERTIFICATE\" is needed, not \"" + block.group(1) + "\"");
            };
        } catch (GeneralSecurityException e) {
            throw new UnusableKeyException("it is not an RSA public key");
        }
    }

    /** The key in an unencrypted PKCS#8 {@code PRIVATE KEY} block; throws an {@link UnusableKeyException} if there is none. */
    public static PrivateKey privateKey(String pem) {
        Matcher block = block(pem);
        if (!block.group(1).equals("PRIVATE KEY")) {
            throw new UnusableKeyException(
                    "a PEM block \"PRIVATE KEY\" (PKCS#8) is needed, not \"" + block.group(1) + "\"");
        }
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der(block)));
        } catch (GeneralSecurityException e) {
            throw new UnusableKeyException("it is not an RSA private key in PKCS#8 format");
        }
    }

    private static Matcher block(String pem) {
        Matcher block = BLOCK.matcher(pem);
        if (!block.find()) {
            throw new UnusableKeyException("it contains no PEM block");
        }
        return block;
    }

    private static byte[] der(Matcher block) {
        try {
            return Base64.getMimeDecoder().decode(block.group(2));
        } catch (IllegalArgumentException e) {
            throw new UnusableKeyException("its PEM block is not Base64");
        }
    }
}
