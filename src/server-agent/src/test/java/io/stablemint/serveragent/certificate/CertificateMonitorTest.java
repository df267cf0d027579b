package io.stablemint.serveragent.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateMonitorTest {

    private static final String PASSWORD = "of the server";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private CertificateMonitor monitor;

    @BeforeEach
    void open() throws Exception {
        install(SampleCertificate.ec(folder, "old"));
        monitor = CertificateMonitor.writing(
                new PemFiles(chain(), key()), new ServerKeystore(keystore(), PASSWORD.toCharArray()));
    }

    @Test
    void newCertificateIsInTheKeystore_whenTheFilesChange() throws Exception {
        assertThat(SampleCertificate.namesIn(keystore(), PASSWORD)).containsExactly("CN=old");
        install(SampleCertificate.rsa(folder, "new"));

        monitor.check();

        assertThat(SampleCertificate.namesIn(keystore(), PASSWORD)).containsExactly("CN=new");
    }

    @Test
    void oldCertificateStays_untilBothFilesHaveChanged() throws Exception {
        SampleCertificate next = SampleCertificate.ec(folder, "new");
        Files.copy(next.chainPem(), chain(), StandardCopyOption.REPLACE_EXISTING);

        monitor.check();
        assertThat(SampleCertificate.namesIn(keystore(), PASSWORD)).containsExactly("CN=old");

        Files.copy(next.keyPem(), key(), StandardCopyOption.REPLACE_EXISTING);
        monitor.check();
        assertThat(SampleCertificate.namesIn(keystore(), PASSWORD)).containsExactly("CN=new");
    }

    @Test
    void keystoreIsNotWritten_whenNothingChanged() throws Exception {
        byte[] before = Files.readAllBytes(keystore());

        monitor.check();

        // PKCS#12 is encrypted with a new salt at each write.
        assertThat(Files.readAllBytes(keystore())).isEqualTo(before);
    }

    private Path keystore() {
        return folder.resolve("key.p12");
    }

    private Path chain() {
        return folder.resolve("chain.pem");
    }

    private Path key() {
        return folder.resolve("key.pem");
    }

    private void install(SampleCertificate certificate) throws Exception {
        Files.copy(certificate.chainPem(), chain(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(certificate.keyPem(), key(), StandardCopyOption.REPLACE_EXISTING);
    }
}
