package io.stablemint.servertests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** After all servers: what they logged. */
class ServerLogsIT {

    private static final Path WORK = Path.of("target", "work");

    /** The deployments that must fail log STMNT1501E or STMNT1507E; the EAR with two observing WARs logs STMNT1508W. */
    private static final Pattern PROBLEM_OF_THE_CLIENT = Pattern.compile("STMNT(?!1501E|1507E|1508W)\\d{4}[WE]:.*");

    @Test
    void noServerLogsASecret() throws IOException {
        List<String> hits = new ArrayList<>();
        for (Path log : logs()) {
            String text = read(log);
            for (String secret : secrets()) {
                if (text.contains(secret)) {
                    hits.add(WORK.relativize(log).toString());
                }
            }
        }

        Figures.file().add("canary_hits", hits.size());
        assertThat(hits).isEmpty();
    }

    @Test
    void noServerLogsAWarningOfTheClient() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path log : logs()) {
            PROBLEM_OF_THE_CLIENT
                    .matcher(read(log))
                    .results()
                    .forEach(found -> problems.add(WORK.relativize(log) + ": " + found.group()));
        }

        assertThat(problems).isEmpty();
    }

    private static List<Path> logs() throws IOException {
        List<Path> logs = files(".log");
        assertThat(logs).as("the servers have run").isNotEmpty();
        return logs;
    }

    /** The sandboxes' credentials: the API key, the API secret, and each line of the private keys. */
    private static List<String> secrets() throws IOException {
        List<String> secrets = new ArrayList<>();
        for (Path file : Stream.of("/api-key", "/api-secret-key", "-private-key.pem")
                .flatMap(ServerLogsIT::found)
                .toList()) {
            read(file)
                    .lines()
                    .filter(line -> line.length() > 15 && !line.startsWith("-----"))
                    .forEach(secrets::add);
        }
        assertThat(secrets).as("the secrets to look for").isNotEmpty();
        return secrets;
    }

    private static Stream<Path> found(String ending) {
        try {
            return files(ending).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(WORK + " cannot be searched", e);
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(WORK)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
