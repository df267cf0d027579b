package io.stablemint.systemtests.installation;

import io.stablemint.testsupport.sandbox.SandboxCredentials;
import java.util.function.UnaryOperator;

/** The credentials in server.xml, in the element of the feature usr:stableMint-1.0. */
final class StableMintElement {

    private StableMintElement() {}

    /**
     * A file for configDropins/overrides.
     *
     * @param encoding of the passwords
     */
    static String xml(SandboxCredentials credentials, UnaryOperator<String> encoding) {
        return """
                <server>
                  <featureManager>
                    <feature>usr:stableMint-1.0</feature>
                  </featureManager>
                  <stableMint apiKey="%s" apiSecret="%s" privateKey="%s">
                    <merchant id="elsewhere" baseUrl="https://elsewhere.example.org" deadline="20s"/>
                  </stableMint>
                </server>
                """
                .formatted(
                        encoding.apply(PartnerCredentials.line(credentials.apiKey())),
                        encoding.apply(PartnerCredentials.line(credentials.apiSecretKey())),
                        encoding.apply(PartnerCredentials.line(credentials.partnerPrivateKey())));
    }
}
