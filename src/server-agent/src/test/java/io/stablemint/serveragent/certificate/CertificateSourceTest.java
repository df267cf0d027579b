package io.stablemint.serveragent.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateSourceTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void rsaKeyIsRead_inPkcs8() throws Exception {
        SampleCertificate sample = SampleCertificate.rsa(folder, "rsa");

        ServerCertificate certificate = new PemFiles(sample.chainPem(), sample.keyPem()).read();

        assertThat(certificate.description()).startsWith("CN=rsa, valid until 20");
        assertThat(certificate.privateKey().getAlgorithm()).isEqualTo("RSA");
    }

    @Test
    void rsaKeyIsRead_inPkcs1() throws Exception {
        SampleCertificate sample = SampleCertificate.rsa(folder, "rsa");

        assertThat(new PemFiles(sample.chainPem(), sample.writePkcs1()).read().description())
                .startsWith("CN=rsa, ");
    }

    @Test
    void ecKeyIsRead() throws Exception {
        SampleCertificate sample = SampleCertificate.ec(folder, "ec");

        ServerCertificate certificate = new PemFiles(sample.chainPem(), sample.keyPem()).read();

        assertThat(certificate.privateKey().getAlgorithm()).isEqualTo("EC");
    }

    @Test
    void pkcs12IsRead() throws Exception {
        SampleCertificate sample = SampleCertificate.ec(folder, "ec");

        assertThat(new Pkcs12File(sample.pkcs12(), SampleCertificate.PASSWORD)
                        .read()
                        .description())
                .startsWith("CN=ec, ");
    }

    @Test
    void rejected_whenKeyAndCertificateDoNotBelongTogether() throws Exception {
        Path certificate = SampleCertificate.rsa(folder, "one").chainPem();
        Path rsaKey = SampleCertificate.rsa(folder, "two").keyPem();
        Path ecKey = SampleCertificate.ec(folder, "three").keyPem();

        rejected(
                new PemFiles(certificate, rsaKey),
                "The private key does not belong to the first certificate: " + rsaKey + ", " + certificate);
        rejected(
                new PemFiles(certificate, ecKey),
                "The private key does not belong to the first certificate: " + ecKey + ", " + certificate);
    }

    @Test
    void rejected_whenAFileIsMissing() throws Exception {
        Path missing = folder.resolve("missing.pem");
        Path key = SampleCertificate.ec(folder, "ec").keyPem();

        rejected(
                new PemFiles(missing, key),
                "'" + missing + "' cannot be read: java.nio.file.NoSuchFileException: " + missing);
    }

    @Test
    void rejected_whenThereIsNoCertificate() throws Exception {
        Path key = SampleCertificate.ec(folder, "ec").keyPem();
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");

        rejected(new PemFiles(empty, key), "HTTPS_CERTIFICATE_FILE = '" + empty + "' contains no certificate.");
    }

    @Test
    void rejected_withTheCommandThatConverts_whenTheKeyHasAnOldFormat() throws Exception {
        Path certificate = SampleCertificate.ec(folder, "ec").chainPem();
        Path key = Files.writeString(
                folder.resolve("sec1.pem"), "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n");

        rejected(
                new PemFiles(certificate, key),
                "HTTPS_PRIVATE_KEY_FILE = '" + key
                        + "' cannot be used: it contains an EC PRIVATE KEY. Convert it: openssl pkcs8"
                        + " -topk8 -nocrypt -in old.pem -out new.pem.");
    }

    @Test
    void rejected_whenTheKeyIsNoKey() throws Exception {
        Path certificate = SampleCertificate.ec(folder, "ec").chainPem();

        rejected(
                new PemFiles(certificate, certificate),
                "HTTPS_PRIVATE_KEY_FILE = '" + certificate + "' cannot be used: it contains no private key in PEM.");
    }

    @Test
    void rejected_whenThePasswordIsWrong() throws Exception {
        Path pkcs12 = SampleCertificate.ec(folder, "ec").pkcs12();

        rejected(
                new Pkcs12File(pkcs12, "wrong"),
                "HTTPS_KEYSTORE_FILE = '" + pkcs12
                        + "' cannot be read with the password that is set: java.io.IOException:"
                        + " keystore password was incorrect");
    }

    private static void rejected(CertificateSource source, String message) {
        assertThatThrownBy(source::read)
                .isInstanceOf(CertificateException.class)
                .hasMessage(message);
    }
}
