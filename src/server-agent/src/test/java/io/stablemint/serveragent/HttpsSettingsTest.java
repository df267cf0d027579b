package io.stablemint.serveragent;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.serveragent.certificate.PemFiles;
import io.stablemint.serveragent.certificate.Pkcs12File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpsSettingsTest {

    private static final String PORT = "HTTPS_PORT";
    private static final String CERTIFICATE = "HTTPS_CERTIFICATE_FILE";
    private static final String KEY = "HTTPS_PRIVATE_KEY_FILE";
    private static final String KEYSTORE = "HTTPS_KEYSTORE_FILE";

    @Test
    void httpsIsNotUsed_whenNothingIsSet() {
        HttpsSettings settings = read(Map.of());

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.source()).isEmpty();
    }

    @Test
    void certificateIsInPemFiles_whenBothAreSet() {
        HttpsSettings settings = read(Map.of(PORT, "9443", CERTIFICATE, "chain.pem", KEY, "key.pem"));

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.source()).contains(new PemFiles(Path.of("chain.pem"), Path.of("key.pem")));
    }

    @Test
    void certificateIsInPkcs12_withThePasswordOfAFile(@TempDir Path folder) throws Exception {
        Path password = Files.writeString(folder.resolve("password"), "sesame\n");

        HttpsSettings settings =
                read(Map.of(PORT, "9443", KEYSTORE, "shop.p12", "HTTPS_KEYSTORE_PASSWORD_FILE", password.toString()));

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.source()).contains(new Pkcs12File(Path.of("shop.p12"), "sesame"));
    }

    @Test
    void problem_whenThereIsAPortAndNoCertificate() {
        assertThat(read(Map.of(PORT, "9443")).problems())
                .containsExactly(
                        "ORDER5602E: HTTPS_PORT is set, but there is no certificate. Set HTTPS_CERTIFICATE_FILE and"
                                + " HTTPS_PRIVATE_KEY_FILE, or HTTPS_KEYSTORE_FILE; or remove HTTPS_PORT.");
    }

    @Test
    void problem_whenThereIsACertificateAndNoPort() {
        assertThat(read(Map.of(CERTIFICATE, "chain.pem", KEY, "key.pem")).problems())
                .containsExactly(
                        "ORDER5602E: A certificate is set, but HTTPS_PORT is not. Set it, for example to 9443; or remove"
                                + " the certificate.");
    }

    @Test
    void problem_whenHalfOfThePairIsMissing() {
        assertThat(read(Map.of(PORT, "9443", KEY, "key.pem")).problems())
                .containsExactly("ORDER5602E: Set both HTTPS_CERTIFICATE_FILE and HTTPS_PRIVATE_KEY_FILE.");
    }

    @Test
    void problem_whenThereAreTwoCertificates() {
        assertThat(read(Map.of(PORT, "9443", CERTIFICATE, "chain.pem", KEY, "key.pem", KEYSTORE, "shop.p12"))
                        .problems())
                .containsExactly(
                        "ORDER5602E: HTTPS_CERTIFICATE_FILE and HTTPS_KEYSTORE_FILE are both set. Set one of them.");
    }

    @Test
    void problem_whenThePasswordIsMissing() {
        assertThat(read(Map.of(PORT, "9443", KEYSTORE, "shop.p12")).problems())
                .containsExactly("ORDER5602E: HTTPS_KEYSTORE_FILE is set without HTTPS_KEYSTORE_PASSWORD or"
                        + " HTTPS_KEYSTORE_PASSWORD_FILE.");
    }

    private static HttpsSettings read(Map<String, String> variables) {
        return HttpsSettings.read(new Environment(variables));
    }
}
