package io.stablemint.serveragent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.serveragent.certificate.SampleCertificate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerStartTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneMessageListsAllProblems() {
        assertThatThrownBy(() ->
                        start(Map.of("HTTP_HOST", "*", "HTTPS_PORT", "9443")).awaitDatabase())
                .isInstanceOf(StartException.class)
                .hasMessage("The server does not start:"
                        + "\n  - ORDER5605E: Plain http would be offered on HTTP_HOST = '*', which is not loopback. Set PROXY_ADDRESSES"
                        + " to the addresses of the proxy in front of this server, or HTTP_PORT=-1 and use https."
                        + "\n  - ORDER5602E: HTTPS_PORT is set, but there is no certificate. Set HTTPS_CERTIFICATE_FILE and"
                        + " HTTPS_PRIVATE_KEY_FILE, or HTTPS_KEYSTORE_FILE; or remove HTTPS_PORT."
                        + "\n  - ORDER5601E: The server was not started with bin/orders, which generates the password of the server's"
                        + " keystore. Use bin/orders run, or bin/orders start."
                        + "\nCorrect the settings in server.env.");
    }

    @Test
    void keystoreIsEmpty_withoutHttps() throws Exception {
        assertThat(start(Map.of("keystore_password", "sesame")).writeKeystore()).isEmpty();

        assertThat(SampleCertificate.namesIn(keystore(), "sesame")).isEmpty();
    }

    @Test
    void keystoreHasTheCertificate_andOldLtpaKeysAreDeleted() throws Exception {
        SampleCertificate certificate = SampleCertificate.rsa(folder, "shop");
        Path ltpaKeys = keystore().resolveSibling("ltpa.keys");
        Files.createDirectories(ltpaKeys.getParent());
        Files.writeString(ltpaKeys, "of another start");

        assertThat(start(Map.of(
                                "keystore_password",
                                "sesame",
                                "HTTPS_PORT",
                                "9443",
                                "HTTPS_CERTIFICATE_FILE",
                                certificate.chainPem().toString(),
                                "HTTPS_PRIVATE_KEY_FILE",
                                certificate.keyPem().toString()))
                        .writeKeystore())
                .isPresent();

        assertThat(SampleCertificate.namesIn(keystore(), "sesame")).isEqualTo(List.of("CN=shop"));
        assertThat(ltpaKeys).doesNotExist();
    }

    private Path keystore() {
        return folder.resolve("orders/resources/security/key.p12");
    }

    private ServerStart start(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("WLP_OUTPUT_DIR", folder.toString());
        return new ServerStart(new Environment(all));
    }
}
