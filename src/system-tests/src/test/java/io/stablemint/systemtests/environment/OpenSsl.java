package io.stablemint.systemtests.environment;

import io.stablemint.testsupport.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Signs and verifies with OpenSSL's command line, which shares no code with ours. */
public final class OpenSsl {

    private OpenSsl() {}

    /** What {@code openssl dgst -sha256 -verify} prints, such as "Verified OK". */
    public static String verificationResult(Path publicKey, byte[] text, String signatureBase64) {
        return withFiles((textFile, signatureFile) -> {
            Files.write(textFile, text);
            Files.write(signatureFile, Base64.getDecoder().decode(signatureBase64));
            return Command.run(List.of(
                            "openssl",
                            "dgst",
                            "-sha256",
                            "-verify",
                            publicKey.toString(),
                            "-signature",
                            signatureFile.toString(),
                            textFile.toString()))
                    .output();
        });
    }

    /** A signature in Base64, by {@code openssl dgst -sha256 -sign}. */
    public static String sign(Path privateKey, byte[] text) {
        return withFiles((textFile, signatureFile) -> {
            Files.write(textFile, text);
            run(
                    "openssl",
                    "dgst",
                    "-sha256",
                    "-sign",
                    privateKey.toString(),
                    "-out",
                    signatureFile.toString(),
                    textFile.toString());
            return Base64.getEncoder().encodeToString(Files.readAllBytes(signatureFile));
        });
    }

    /** A PKCS#12 keystore with this key, and a certificate of its own; the password is in the folder's file of that name. */
    public static Path keystore(Path privateKey, String alias, Path folder) {
        String key = privateKey.toString();
        String certificate = folder.resolve("certificate.pem").toString();
        Path keystore = folder.resolve("keystore.p12");
        String password = "file:" + folder.resolve("password");
        run("openssl", "req", "-x509", "-new", "-key", key, "-subj", "/CN=" + alias, "-out", certificate);
        run(
                "openssl",
                "pkcs12",
                "-export",
                "-inkey",
                key,
                "-in",
                certificate,
                "-name",
                alias,
                "-passout",
                password,
                "-out",
                keystore.toString());
        return keystore;
    }

    /** Writes a certificate for localhost with this organization, and its private key, both PEM. */
    public static void serverCertificate(String organization, Path certificate, Path privateKey) {
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "365",
                "-subj",
                "/O=" + organization + "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                privateKey.toString(),
                "-out",
                certificate.toString());
    }

    private static void run(String... command) {
        Command.Result result = Command.run(List.of(command));
        if (result.status() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + result.output());
        }
    }

    private interface Work {
        String with(Path text, Path signature) throws IOException;
    }

    private static String withFiles(Work work) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "openssl");
            return work.with(folder.resolve("text"), folder.resolve("signature"));
        } catch (IOException e) {
            throw new UncheckedIOException("The files for openssl cannot be written", e);
        }
    }
}
