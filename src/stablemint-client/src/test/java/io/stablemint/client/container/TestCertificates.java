package io.stablemint.client.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CRL;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates that are made for one test run, most of them signed by an authority that only this run trusts. */
public final class TestCertificates {

    private static final String PASSWORD = "changeit";
    private static final String AUTHORITY = "authority";

    private final Path folder;
    private final Path keys;

    private TestCertificates(Path folder) {
        this.folder = folder;
        this.keys = folder.resolve("keys.p12");
    }

    public static TestCertificates in(Path folder) throws IOException, InterruptedException {
        TestCertificates certificates = new TestCertificates(folder);
        certificates.generate(AUTHORITY, "CN=Authority of the tests", "-ext", "bc:c");
        return certificates;
    }

    /** For localhost, signed by the authority. */
    public TestCertificates valid(String name) throws IOException, InterruptedException {
        return signed(name, "dns:localhost", "-validity", "30");
    }

    /** The same, valid until yesterday. */
    public TestCertificates expired(String name) throws IOException, InterruptedException {
        return signed(name, "dns:localhost", "-startdate", "-10d", "-validity", "9");
    }

    /** The same, valid from tomorrow on. */
    public TestCertificates notYetValid(String name) throws IOException, InterruptedException {
        return signed(name, "dns:localhost", "-startdate", "+1d", "-validity", "30");
    }

    /** Signed by the authority, but for another host. */
    public TestCertificates ofAnotherHost(String name) throws IOException, InterruptedException {
        return signed(name, "dns:stablemint.example", "-validity", "30");
    }

    /** For localhost, signed by itself. */
    public TestCertificates selfSigned(String name) throws IOException, InterruptedException {
        return generate(name, "CN=localhost", "-ext", "san=dns:localhost", "-validity", "30");
    }

    private TestCertificates signed(String name, String subject, String... validity)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-signer", AUTHORITY, "-ext", "san=" + subject));
        arguments.addAll(List.of(validity));
        return generate(name, "CN=" + name, arguments.toArray(String[]::new));
    }

    private TestCertificates generate(String name, String subject, String... further)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("keytool", "-genkeypair", "-keyalg", "RSA", "-alias", name));
        command.addAll(List.of("-dname", subject, "-storetype", "PKCS12", "-keystore", keys.toString()));
        command.addAll(List.of("-storepass", PASSWORD));
        command.addAll(List.of(further));
        Tools.run(command.toArray(String[]::new));
        return this;
    }

    /** A key store with this certificate and its key alone. */
    KeyStore only(String name) throws IOException, GeneralSecurityException {
        KeyStore all = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        KeyStore one = empty();
        one.setKeyEntry(
                name, all.getKey(name, PASSWORD.toCharArray()), PASSWORD.toCharArray(), all.getCertificateChain(name));
        return one;
    }

    /** Certificate chain and key as PEM, for tools. */
    public Path pem(String name) throws IOException, GeneralSecurityException {
        KeyStore store = only(name);
        StringBuilder text = new StringBuilder();
        for (java.security.cert.Certificate certificate : store.getCertificateChain(name)) {
            text.append(TestKeys.pem("CERTIFICATE", certificate.getEncoded()));
        }
        text.append(TestKeys.pem(
                "PRIVATE KEY", store.getKey(name, PASSWORD.toCharArray()).getEncoded()));
        return Files.writeString(folder.resolve(name + ".pem"), text);
    }

    /** For clients that trust the authority only. */
    public SSLContext clientContext() throws IOException, GeneralSecurityException {
        KeyStore all = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        KeyStore trusted = empty();
        trusted.setCertificateEntry(AUTHORITY, all.getCertificate(AUTHORITY));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /**
     * For clients that trust the authority only, and that check a list of revoked certificates, as the JVM does with
     * {@code com.sun.net.ssl.checkRevocation=true}.
     *
     * @param revoked the name of the certificate in the list
     */
    public SSLContext clientContextRevoking(String revoked)
            throws IOException, GeneralSecurityException, InterruptedException {
        KeyStore all = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        String serial = ((X509Certificate) all.getCertificate(revoked))
                .getSerialNumber()
                .toString();
        Path list = folder.resolve("revoked.crl");
        Tools.run(
                "keytool",
                "-gencrl",
                "-alias",
                AUTHORITY,
                "-id",
                serial,
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD,
                "-file",
                list.toString());
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                Set.of(new TrustAnchor((X509Certificate) all.getCertificate(AUTHORITY), null)), new X509CertSelector());
        parameters.setRevocationEnabled(true);
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(crl(list)))));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(new CertPathTrustManagerParameters(parameters));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static CRL crl(Path file) throws IOException, GeneralSecurityException {
        try (InputStream content = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCRL(content);
        }
    }

    public String password() {
        return PASSWORD;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
