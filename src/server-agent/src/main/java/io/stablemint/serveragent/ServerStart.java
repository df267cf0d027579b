package io.stablemint.serveragent;

import io.stablemint.serveragent.certificate.CertificateException;
import io.stablemint.serveragent.certificate.CertificateMonitor;
import io.stablemint.serveragent.certificate.CertificateSource;
import io.stablemint.serveragent.certificate.ServerKeystore;
import io.stablemint.serveragent.database.DatabaseCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens before Open Liberty starts. */
final class ServerStart {

    private static final String NOT_BY_SCRIPT =
            "ORDER5601E: The server was not started with bin/orders, which generates the"
                    + " password of the server's keystore. Use bin/orders run, or bin/orders start.";

    private final Environment environment;
    private final DatabaseCheck database;

    ServerStart(Environment environment) {
        this.environment = environment;
        this.database = DatabaseCheck.of(environment::value);
    }

    /** Checks everything once. */
    void check() {
        List<String> problems = settingProblems();
        database.problem().ifPresent(problems::add);
        reject(problems);
    }

    /** Checks the settings, and waits for a database that does not answer yet: after a reboot it may start later than this server. */
    void awaitDatabase() {
        List<String> problems = settingProblems();
        if (environment.keystorePassword().isEmpty()) {
            problems.add(NOT_BY_SCRIPT);
        }
        reject(problems);
        database.awaitAnswer().ifPresent(problem -> reject(List.of(problem)));
    }

    /**
     * Writes Open Liberty's keystore: with the operator's certificate, or without any if https is not used.
     *
     * @return the certificate to check for changes
     */
    Optional<CertificateMonitor> writeKeystore() {
        char[] password = environment.keystorePassword().orElseThrow().toCharArray();
        try {
            Files.createDirectories(environment.securityFolder());
            // Open Liberty creates them again, encrypted with the password of this start. Nothing uses them across
            // starts.
            Files.deleteIfExists(environment.securityFolder().resolve("ltpa.keys"));
            ServerKeystore keystore =
                    new ServerKeystore(environment.securityFolder().resolve("key.p12"), password);
            Optional<CertificateSource> source = HttpsSettings.read(environment).source();
            if (source.isEmpty()) {
                keystore.writeEmpty();
                return Optional.empty();
            }
            return Optional.of(CertificateMonitor.writing(source.get(), keystore));
        } catch (CertificateException | IOException e) {
            throw new StartException(List.of("ORDER5603E: " + e.getMessage()));
        }
    }

    private List<String> settingProblems() {
        List<String> problems =
                new ArrayList<>(ListenerSettings.read(environment).problems());
        HttpsSettings https = HttpsSettings.read(environment);
        problems.addAll(https.problems());
        https.source().ifPresent(source -> {
            try {
                source.read();
            } catch (CertificateException e) {
                problems.add("ORDER5603E: " + e.getMessage());
            }
        });
        return problems;
    }

    private static void reject(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new StartException(problems);
        }
    }
}
