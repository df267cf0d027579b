package io.stablemint.sandbox.diagnosis;

import static io.stablemint.sandbox.testing.JsonText.member;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.PartnerClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partner makes a mistake; the page of its request names it. */
class AuthenticationDiagnosisTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox();

    private static final String BODY = """
            {"userCountryCode": "DE", "currency":"EUR","amount":4.20, "successUrl":"https://shop.example/ök"}""";

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());
    private final String timestamp = Long.toString(Instant.now().getEpochSecond());
    private final String secret = partner.credential("api-secret-key");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t, s, b  | The parts were joined by a comma and a space.
            tsb      | The parts were joined without commas
            s,t,b    | The secret came first.
            t,b      | The secret was left out.
            b        | Only the body was signed.
            """)
    void namesTheLayout(String layout, String finding) {
        String text = layout.replace("t", "<T>").replace("s", "<S>").replace("b", BODY);

        assertThat(findings(text.replace("<T>", timestamp).replace("<S>", secret)))
                .contains(finding);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"userCountryCode":"DE","currency":"EUR","amount":4.20,"successUrl":"https://shop.example/ök"} | signed without spaces, but sent in another form
            {"userCountryCode": "DE", "currency": "EUR", "amount": 4.20, "successUrl": "https://shop.example/ök"} | signed with a space after commas
            {"userCountryCode":"DE","currency":"EUR","amount":4.2,"successUrl":"https://shop.example/ök"} | numbers without zeros at their end
            {"userCountryCode":"DE","currency":"EUR","amount":4.20,"successUrl":"https:\\/\\/shop.example\\/\\u00f6k"} | a backslash before each slash, and other letters than ASCII
            {"amount":4.20,"currency":"EUR","successUrl":"https://shop.example/ök","userCountryCode":"DE"} | signed with sorted names
            """)
    void namesTheSecondSerialisation(String signedBody, String finding) {
        assertThat(findings(timestamp + "," + secret + "," + signedBody)).contains(finding);
    }

    @Test
    void namesTheSecondSerialisation_whenTheBodyWasIndented() {
        String indented = "{\n  \"userCountryCode\": \"DE\",\n  \"currency\": \"EUR\",\n  \"amount\": 4.20,\n"
                + "  \"successUrl\": \"https://shop.example/ök\"\n}";

        assertThat(findings(timestamp + "," + secret + "," + indented)).contains("signed indented by 2 spaces");
    }

    @Test
    void namesTheLineEnd_whenTheSecretFileWasReadWithIt() {
        assertThat(findings(timestamp + "," + secret + "\n," + BODY))
                .contains("The API secret was signed with a line end after it.");
    }

    @Test
    void namesBothMistakes_whenThereAreTwo() {
        assertThat(findings(timestamp + ", " + secret + "\n, " + BODY))
                .contains("joined by a comma and a space", "with a line end after it");
    }

    @Test
    void namesMilliseconds_whenOnlyTheSignatureHasThem() {
        assertThat(findings(timestamp + "123," + secret + "," + BODY))
                .contains("The signature has the timestamp in milliseconds, the header has seconds.");
    }

    @Test
    void namesTheOtherTime_whenTheClockWasReadTwice() {
        String later = Long.toString(Long.parseLong(timestamp) + 1);

        assertThat(findings(later + "," + secret + "," + BODY))
                .contains("The signature has the timestamp " + later + ", the header has " + timestamp);
    }

    @Test
    void namesMilliseconds_whenTheHeaderHasThem() {
        String millis = timestamp + "000";

        assertThat(findings(partner.credential("api-key"), millis, partner.signature(millis, BODY)))
                .contains("The header Timestamp is in milliseconds. Send seconds, here " + timestamp);
    }

    @Test
    void namesTheTimeZone_whenTheLocalTimeWasUsed() {
        String local = Long.toString(Long.parseLong(timestamp) + 7200);

        assertThat(findings(partner.credential("api-key"), local, partner.signature(local, BODY)))
                .contains("ahead of the sandbox&#39;s clock", "time zone");
    }

    @Test
    void namesTheWebhookKey_whenItSignedTheRequest() {
        String signature =
                PartnerClient.signature(timestamp, BODY, secret, partner.credential("webhook-private-key.pem"));

        assertThat(findings(partner.credential("api-key"), timestamp, signature))
                .contains("It was signed with the key for webhooks");
    }

    @Test
    void namesTheKey_whenAnotherOneSigned() throws GeneralSecurityException {
        assertThat(findings(partner.credential("api-key"), timestamp, signature("SHA256withRSA", newKey(keyBits()))))
                .contains("It was signed with another private key.");
        assertThat(findings(partner.credential("api-key"), timestamp, signature("SHA256withRSA", newKey(1024))))
                .contains("The signature has 128 bytes, but the partner&#39;s key makes signatures of ");
    }

    @Test
    void namesTheAlgorithm() throws GeneralSecurityException {
        assertThat(findings(partner.credential("api-key"), timestamp, signature("SHA1withRSA", partnerKey())))
                .contains("The signature was made with SHA-1.");
        assertThat(findings(partner.credential("api-key"), timestamp, pssSignature()))
                .contains("The signature has PSS padding.");
    }

    @Test
    void namesTheEncoding() {
        byte[] bytes = Base64.getDecoder().decode(partner.signature(timestamp, BODY));

        assertThat(findings(
                        partner.credential("api-key"), timestamp, HexFormat.of().formatHex(bytes)))
                .contains("is hexadecimal", "Send Base64");
    }

    @Test
    void namesTheMistakeInTheApiKey() {
        String signature = partner.signature(timestamp, BODY);

        assertThat(findings(secret, timestamp, signature)).contains("has the API secret instead of the API key");
        assertThat(findings("Bearer " + partner.credential("api-key"), timestamp, signature))
                .contains("a word stands before it");
        assertThat(findings("wrong", timestamp, signature)).contains("has 5 characters and is not a known key");
    }

    @Test
    void showsTheDigestsButNoSecret_whenNothingExplainsTheSignature() {
        String page = findings(timestamp + ",another secret," + BODY);

        assertThat(page)
                .contains("it is none of the usual mistakes", "SHA-256 of the text that was signed")
                .contains(timestamp + ",••••••••,{&quot;userCountryCode&quot;: &quot;DE&quot;")
                .doesNotContain(secret, partner.credential("api-key"));
    }

    @Test
    void saysNothing_whenTheRequestWasAuthenticated() {
        partner.post(HOSTED, BODY);

        assertThat(lastRequest()).contains("The text that must be signed").doesNotContain("Why it was rejected");
    }

    /** The page of a request whose signature covers this text. */
    private String findings(String signedText) {
        String signature = PartnerClient.signatureOf(signedText, partner.credential("partner-private-key.pem"));
        return findings(partner.credential("api-key"), timestamp, signature);
    }

    private String findings(String apiKey, String time, String signature) {
        assertThat(partner.post(HOSTED, BODY, apiKey, time, signature).statusCode())
                .isEqualTo(401);
        return lastRequest();
    }

    private String lastRequest() {
        String latest = partner.get("sandbox/requests?limit=1").body();
        return partner.get("control/requests/" + member(latest, "number")).body();
    }

    private String signature(String algorithm, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        return signed(signature);
    }

    private String pssSignature() throws GeneralSecurityException {
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        signature.initSign(partnerKey());
        return signed(signature);
    }

    private String signed(Signature signature) throws GeneralSecurityException {
        signature.update((timestamp + "," + secret + "," + BODY).getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private PrivateKey partnerKey() {
        return PartnerClient.privateKey(partner.credential("partner-private-key.pem"));
    }

    private int keyBits() {
        return ((RSAKey) partnerKey()).getModulus().bitLength();
    }

    private static PrivateKey newKey(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair().getPrivate();
    }
}
