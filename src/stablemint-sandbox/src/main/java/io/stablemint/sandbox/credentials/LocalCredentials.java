package io.stablemint.sandbox.credentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * Creates the credentials for local use: {@code api-key}, {@code api-secret-key}, a key pair for the partner
 * ({@code partner-private-key.pem}, {@code partner-public-key.pem}), a key pair for webhooks
 * ({@code webhook-private-key.pem}, {@code webhook-public-key.pem}), and {@code sign-in-key}, a random text that the local
 * shop uses. Existing files are kept, so it can run before every start. Only the owner can read the files.
 *
 * <p>Needs nothing but the JDK, so that a build can run it as a single source file:
 * {@code java LocalCredentials.java DIRECTORY}.
 */
public final class LocalCredentials {

    private static final int RSA_BITS = 2048;
    private static final int TOKEN_BYTES = 24;

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    private LocalCredentials(Path directory) {
        this.directory = directory;
    }

    /**
     * Creates the directory and the missing files in it.
     *
     * @param arguments one: the directory
     * @throws IllegalArgumentException if there is not exactly one argument, or a private key in the directory is
     *     unreadable
     * @throws UncheckedIOException if the files cannot be written
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("One argument is needed, the directory for the credentials, not "
                    + Arrays.toString(arguments) + ".");
        }
        writeInto(Path.of(arguments[0]));
    }

    /**
     * Creates the directory and the missing files in it, readable by their owner only where the file system supports
     * that. Existing files are not changed.
     *
     * @param directory need not exist
     * @return the directory
     * @throws UncheckedIOException if the files cannot be written
     * @throws IllegalArgumentException if a private key in the directory is unreadable
     */
    public static Path writeInto(Path directory) {
        try {
            Files.createDirectories(directory, forOwner("rwx------"));
            new LocalCredentials(directory).writeAll();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("Credentials cannot be written to " + directory + ": " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("A private key in " + directory + " is unreadable; delete it.", e);
        }
    }

    private void writeAll() throws IOException, GeneralSecurityException {
        writeOnce("api-key", this::token);
        writeOnce("api-secret-key", this::token);
        writePair("partner");
        writePair("webhook");
        // Not for the sandbox but for the local shop, which takes its other credentials from here too.
        writeOnce("sign-in-key", this::token);
    }

    private void writePair(String owner) throws IOException, GeneralSecurityException {
        writeOnce(
                owner + "-private-key.pem",
                () -> pem("PRIVATE KEY", newPrivateKey().getEncoded()));
        // From the file, not from the new key: the file may have existed before, or another process may have written
        // it.
        PublicKey itsPublicKey = publicKeyOf(Files.readString(directory.resolve(owner + "-private-key.pem")));
        writeOnce(owner + "-public-key.pem", () -> pem("PUBLIC KEY", itsPublicKey.getEncoded()));
    }

    private void writeOnce(String name, Supplier<String> content) throws IOException {
        Path target = directory.resolve(name);
        if (Files.exists(target)) {
            return;
        }
        Path draft = Files.createTempFile(directory, name, ".new", forOwner("rw-------"));
        try {
            Files.writeString(draft, content.get() + "\n");
            // A move is atomic, so no process reads half a key.
            Files.move(draft, target);
        } catch (FileAlreadyExistsException writtenByAnotherProcess) {
            Files.delete(draft);
        }
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private PrivateKey newPrivateKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS, random);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime can generate RSA keys", e);
        }
    }

    private static PublicKey publicKeyOf(String privateKeyPem) throws GeneralSecurityException {
        byte[] der = Base64.getMimeDecoder().decode(privateKeyPem.replaceAll("-----[^-]+-----", ""));
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(der));
        return rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    }

    private static String pem(String label, byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----";
    }

    /** Empty if the file system does not support POSIX permissions. */
    private static FileAttribute<?>[] forOwner(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
