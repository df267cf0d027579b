package io.stablemint.serveragent.certificate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Set;

/**
 * Open Liberty's keystore, PKCS#12. It is replaced by a rename, so that Open Liberty never reads half of a file.
 */
public final class ServerKeystore {

    private static final String ALIAS = "https";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final char[] password;

    /** The keystore in this file, with this password for the file and the key. */
    public ServerKeystore(Path file, char[] password) {
        this.file = file;
        this.password = password.clone();
    }

    /** A keystore without a certificate: the server does not use https, but its calls of others need a keystore. */
    public void writeEmpty() throws CertificateException {
        try {
            store(empty());
        } catch (IOException | GeneralSecurityException e) {
            throw notWritable(e);
        }
    }

    void write(ServerCertificate certificate) throws CertificateException {
        try {
            KeyStore store = empty();
            store.setKeyEntry(ALIAS, certificate.privateKey(), password, certificate.chainArray());
            store(store);
        } catch (IOException | GeneralSecurityException e) {
            throw notWritable(e);
        }
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private void store(KeyStore store) throws IOException, GeneralSecurityException {
        Path next = Files.createTempFile(file.getParent(), "key", ".p12");
        if (next.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(next, OWNER_ONLY);
        }
        try (OutputStream out = Files.newOutputStream(next)) {
            store.store(out, password);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private CertificateException notWritable(Exception cause) {
        return new CertificateException("The server's keystore cannot be written to '" + file + "': " + cause, cause);
    }
}
