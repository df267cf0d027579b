package io.stablemint.benchmarks.signing;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** The signed text and its key: a text as long as that of an ordinary request, and a fresh RSA-2048 key. */
final class SampleText {

    private static final int LENGTH = 650;
    private static final int KEY_BITS = 2048;

    private SampleText() {}

    static byte[] bytes() {
        String start = "1700000000,a-secret-of-some-length,{\"userCountryCode\":\"LT\",\"currency\":\"EUR\",";
        return (start + "x".repeat(LENGTH - start.length())).getBytes(StandardCharsets.UTF_8);
    }

    /** PKCS#8. */
    static byte[] newKey() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        return generator.generateKeyPair().getPrivate().getEncoded();
    }
}
