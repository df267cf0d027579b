package io.stablemint.serveragent.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PKCS#12 file with one private key and its certificate chain.
 *
 * @param password of the file and of the key
 */
public record Pkcs12File(Path file, String password) implements CertificateSource {

    @Override
    public ServerCertificate read() throws CertificateException {
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, password.toCharArray());
            String alias = onlyKey(store);
            PrivateKey key = (PrivateKey) store.getKey(alias, password.toCharArray());
            return ServerCertificate.checked(key, chain(store.getCertificateChain(alias)), file.toString());
        } catch (IOException | GeneralSecurityException e) {
            throw new CertificateException(
                    "HTTPS_KEYSTORE_FILE = '" + file + "' cannot be read with the password that is set: " + e, e);
        }
    }

    @Override
    public List<Path> files() {
        return List.of(file);
    }

    @Override
    public String toString() {
        return "Pkcs12File[" + file + "]";
    }

    private String onlyKey(KeyStore store) throws GeneralSecurityException, CertificateException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new CertificateException("HTTPS_KEYSTORE_FILE = '" + file
                    + "' must contain one private key; it contains " + keys.size() + ".");
        }
        return keys.get(0);
    }

    private static List<X509Certificate> chain(Certificate[] certificates) {
        return Stream.of(certificates).map(X509Certificate.class::cast).toList();
    }
}
