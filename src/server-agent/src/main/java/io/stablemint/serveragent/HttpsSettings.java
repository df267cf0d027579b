package io.stablemint.serveragent;

import io.stablemint.serveragent.certificate.CertificateSource;
import io.stablemint.serveragent.certificate.PemFiles;
import io.stablemint.serveragent.certificate.Pkcs12File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code HTTPS_…} settings.
 *
 * @param source of the certificate; empty if https is not used, or if the settings are not valid
 * @param problems with the settings
 */
record HttpsSettings(Optional<CertificateSource> source, List<String> problems) {

    private static final String PORT = "HTTPS_PORT";
    private static final String CERTIFICATE = "HTTPS_CERTIFICATE_FILE";
    private static final String KEY = "HTTPS_PRIVATE_KEY_FILE";
    private static final String KEYSTORE = "HTTPS_KEYSTORE_FILE";
    private static final String PASSWORD = "HTTPS_KEYSTORE_PASSWORD";

    static HttpsSettings read(Environment environment) {
        List<String> problems = new ArrayList<>();
        Optional<CertificateSource> source = source(environment, problems);
        boolean port =
                environment.value(PORT).filter(text -> !text.equals("-1")).isPresent();
        if (problems.isEmpty() && port != source.isPresent()) {
            problems.add(
                    port
                            ? "ORDER5602E: " + PORT + " is set, but there is no certificate. Set " + CERTIFICATE
                                    + " and " + KEY + ", or " + KEYSTORE + "; or remove " + PORT + "."
                            : "ORDER5602E: A certificate is set, but " + PORT
                                    + " is not. Set it, for example to 9443; or remove the certificate.");
        }
        return new HttpsSettings(problems.isEmpty() ? source : Optional.empty(), problems);
    }

    private static Optional<CertificateSource> source(Environment environment, List<String> problems) {
        Optional<Path> certificate = environment.path(CERTIFICATE);
        Optional<Path> key = environment.path(KEY);
        Optional<Path> keystore = environment.path(KEYSTORE);
        if (certificate.isPresent() != key.isPresent()) {
            problems.add("ORDER5602E: Set both " + CERTIFICATE + " and " + KEY + ".");
        } else if (certificate.isPresent() && keystore.isPresent()) {
            problems.add("ORDER5602E: " + CERTIFICATE + " and " + KEYSTORE + " are both set. Set one of them.");
        } else if (keystore.isPresent()) {
            return password(environment, problems).map(password -> new Pkcs12File(keystore.get(), password));
        }
        return certificate.flatMap(chain -> key.map(file -> new PemFiles(chain, file)));
    }

    private static Optional<String> password(Environment environment, List<String> problems) {
        Optional<Path> file = environment.path(PASSWORD + "_FILE");
        Optional<String> password = environment.value(PASSWORD).or(() -> file.flatMap(path -> content(path, problems)));
        if (password.isEmpty() && problems.isEmpty()) {
            problems.add("ORDER5602E: " + KEYSTORE + " is set without " + PASSWORD + " or " + PASSWORD + "_FILE.");
        }
        return password;
    }

    private static Optional<String> content(Path file, List<String> problems) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            problems.add("ORDER5602E: " + PASSWORD + "_FILE = '" + file + "' cannot be read: " + e);
            return Optional.empty();
        }
    }
}
