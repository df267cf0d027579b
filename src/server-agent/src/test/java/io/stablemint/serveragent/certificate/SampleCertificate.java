package io.stablemint.serveragent.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * A self-signed certificate that keytool generated.
 *
 * @param pkcs12 with the password {@link #PASSWORD}
 */
public record SampleCertificate(Path pkcs12, Path chainPem, Path keyPem) {

    static final String PASSWORD = "changeit";

    public static SampleCertificate rsa(Path folder, String name) throws Exception {
        return generated(folder, name, List.of("-keyalg", "RSA", "-keysize", "2048"));
    }

    static SampleCertificate ec(Path folder, String name) throws Exception {
        return generated(folder, name, List.of("-keyalg", "EC", "-groupname", "secp256r1"));
    }

    /** The subjects of the private keys' certificates in a keystore. */
    public static List<String> namesIn(Path keystore, String password) throws Exception {
        KeyStore store = load(keystore, password);
        List<String> names = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            store.getKey(alias, password.toCharArray());
            names.add(((X509Certificate) store.getCertificate(alias))
                    .getSubjectX500Principal()
                    .getName());
        }
        return names;
    }

    /** Writes the key as PKCS#1, as older tools do. */
    Path writePkcs1() throws Exception {
        // The PKCS#1 structure begins after the 26 bytes of the PKCS#8 header of a 2048-bit key.
        byte[] pkcs8 = key(load(pkcs12, PASSWORD)).getEncoded();
        byte[] pkcs1 = Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
        return Files.writeString(keyPem.resolveSibling("pkcs1.pem"), pem("RSA PRIVATE KEY", pkcs1));
    }

    private static SampleCertificate generated(Path folder, String name, List<String> algorithm) throws Exception {
        Path pkcs12 = folder.resolve(name + ".p12");
        keytool(pkcs12, name, algorithm);
        KeyStore store = load(pkcs12, PASSWORD);
        byte[] certificate = store.getCertificate("sample").getEncoded();
        return new SampleCertificate(
                pkcs12,
                Files.writeString(folder.resolve(name + "-chain.pem"), pem("CERTIFICATE", certificate)),
                Files.writeString(
                        folder.resolve(name + "-key.pem"),
                        pem("PRIVATE KEY", key(store).getEncoded())));
    }

    private static void keytool(Path pkcs12, String name, List<String> algorithm) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "sample",
                "-dname",
                "CN=" + name,
                "-validity",
                "365",
                "-storetype",
                "PKCS12",
                "-keystore",
                pkcs12.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(algorithm);
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("keytool failed: " + command);
        }
    }

    private static PrivateKey key(KeyStore store) throws GeneralSecurityException {
        return (PrivateKey) store.getKey("sample", PASSWORD.toCharArray());
    }

    private static KeyStore load(Path keystore, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(keystore)) {
            store.load(content, password.toCharArray());
        }
        return store;
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + label
                + "-----\n";
    }
}
