package io.stablemint.systemtests.merchants;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.OpenSsl;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.placements.Placements;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One application, five merchants: the default, eu (PKCS#12), vault (own signer), unauthorized (wrong API key), permissive
 * (allows calls inside a transaction). */
@ArquillianTest
@RunAsClient
class MerchantsIT {

    private static final Path FOLDER = Path.of("target", "merchants").toAbsolutePath();

    @Deployment(testable = false)
    static Archive<?> merchants() throws IOException {
        return Placements.war("merchants", settings())
                .addClasses(
                        MerchantPayments.class,
                        CdiMerchantPayments.class,
                        TransactionalMerchantPayments.class,
                        EjbMerchantPayments.class)
                .addClasses(MerchantPaymentsServlet.class, VaultSigner.class)
                .addAsResource(new StringAsset(privateKey().toString()), VaultSigner.KEY_LOCATION);
    }

    @Test
    void defaultMerchantSucceeds() {
        assertCreated(createSession("", "plain"));
    }

    @Test
    void keyComesFromThePkcs12Keystore_whenItsPasswordIsInAFile() {
        assertCreated(createSession("eu", "plain"));
    }

    @Test
    void applicationSignsItself_whenItHasASignerForTheMerchant() {
        assertCreated(createSession("vault", "plain"));
    }

    @Test
    void othersSucceed_whenTheAuthenticationOfOneMerchantFails() {
        HttpResponse<String> refused = createSession("unauthorized", "plain");

        assertThat(refused.statusCode()).isEqualTo(502);
        assertThat(refused.body()).startsWith("AccessRefusedException STMNT1101E: ");
        assertCreated(createSession("", "plain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"transactional", "enterprise"})
    void callIsRejected_whenATransactionIsActive(String bean) {
        HttpResponse<String> refused = createSession("", bean);

        assertThat(refused.statusCode()).isEqualTo(502);
        assertThat(refused.body())
                .isEqualTo(
                        "InvalidRequestException STMNT1004E: Stable Mint was called inside a transaction, which would"
                                + " hold its locks until the answer comes. Nothing was sent; commit first, and call then.");
    }

    @ParameterizedTest
    @CsvSource({"permissive, transactional", "permissive, enterprise"})
    void callSucceeds_insideATransaction_whenTheDangerousSettingAllowsIt(String merchant, String bean) {
        assertCreated(createSession(merchant, bean));
    }

    private static HttpResponse<String> createSession(String merchant, String bean) {
        return RecordedHttp.post(TestEnvironment.serverUrl("merchants/payments?as=" + merchant + "&by=" + bean));
    }

    private static void assertCreated(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith(TestEnvironment.sandboxUrl() + "sessions/");
    }

    private static Map<String, Object> settings() throws IOException {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("stablemint.merchants", "unauthorized,permissive");
        settings.put("stablemint.eu.keystore-file", keystore());
        settings.put("stablemint.eu.keystore-password-file", FOLDER.resolve("password"));
        settings.put("stablemint.eu.keystore-alias", "shop");
        settings.put("stablemint.unauthorized.api-key", "not-our-key");
        settings.put("stablemint.permissive.allow-dangerous-calls-inside-transactions", true);
        return settings;
    }

    /** The same key that the sandbox knows, as a PKCS#12 keystore made by OpenSSL. */
    private static Path keystore() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("password"), "a password with a $ in it\n");
        return OpenSsl.keystore(privateKey(), "shop", FOLDER);
    }

    private static Path privateKey() {
        return TestEnvironment.credentials().partnerPrivateKey();
    }
}
