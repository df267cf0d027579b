package io.stablemint.systemtests.installation;

import io.stablemint.testsupport.sandbox.SandboxCredentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The credentials in server.xml, in the element of the feature usr:stableMint-1.0. */
final class StableMintElement {

    /** For {@code {aes}}. */
    static final String ENCRYPTION_KEY = "key-" + UUID.randomUUID();

    private static final byte MASK = '_';

    private StableMintElement() {}

    /**
     * A file for configDropins/overrides.
     *
     * @param encoding of API key and secret; the private key is encoded with {@code {xor}}
     */
    static String xml(SandboxCredentials credentials, UnaryOperator<String> encoding) {
        return """
                <server>
                  <featureManager>
                    <feature>usr:stableMint-1.0</feature>
                  </featureManager>
                  <variable name="wlp.password.encryption.key" value="%s"/>
                  <stableMint apiKey="%s" apiSecret="%s" privateKey="%s">
                    <merchant id="elsewhere" baseUrl="https://elsewhere.example.org" deadline="20s"/>
                  </stableMint>
                </server>
                """.formatted(
                        ENCRYPTION_KEY,
                        encoding.apply(PartnerCredentials.line(credentials.apiKey())),
                        encoding.apply(PartnerCredentials.line(credentials.apiSecretKey())),
                        xor(PartnerCredentials.line(credentials.partnerPrivateKey())));
    }

    /** Open Liberty's {@code {xor}}. */
    static String xor(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] ^= MASK;
        }
        return "{xor}" + Base64.getEncoder().encodeToString(bytes);
    }
}
