package io.stablemint.serveragent.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate chain and a private key in PEM files, as certbot and cert-manager write them.
 *
 * @param certificates the server's own certificate first, then its intermediates
 * @param privateKey not encrypted
 */
public record PemFiles(Path certificates, Path privateKey) implements CertificateSource {

    @Override
    public ServerCertificate read() throws CertificateException {
        List<X509Certificate> chain = chain(content(certificates));
        if (chain.isEmpty()) {
            throw new CertificateException("HTTPS_CERTIFICATE_FILE = '" + certificates + "' contains no certificate.");
        }
        return ServerCertificate.checked(
                PemPrivateKey.parse(content(privateKey), privateKey), chain, privateKey + ", " + certificates);
    }

    @Override
    public List<Path> files() {
        return List.of(certificates, privateKey);
    }

    private List<X509Certificate> chain(String pem) throws CertificateException {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (java.security.cert.CertificateException e) {
            throw new CertificateException(
                    "HTTPS_CERTIFICATE_FILE = '" + certificates + "' is not a PEM file with certificates: "
                            + e.getMessage(),
                    e);
        }
    }

    private static String content(Path file) throws CertificateException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new CertificateException("'" + file + "' cannot be read: " + e, e);
        }
    }
}
