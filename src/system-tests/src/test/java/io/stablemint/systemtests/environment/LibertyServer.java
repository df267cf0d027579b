package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An Open Liberty of its own, with the product's EAR and its production configuration, that a test may start, kill and start again.
 * (The tests that only need a server share the one that Arquillian manages.)
 */
public final class LibertyServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(200);

    private final String name;
    private final Path users;
    private final int port;
    private Optional<Process> process = Optional.empty();

    private LibertyServer(String name, Path users, int port) {
        this.name = name;
        this.users = users;
        this.port = port;
    }

    /** A server that is configured and not yet started. */
    public static LibertyServer configured(String name, Path work, int port, Map<String, ?> variables) {
        LibertyServer server = new LibertyServer(name, work.resolve(name).toAbsolutePath(), port);
        try {
            server.layOut(variables);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The server " + name + " cannot be laid out in " + work, e);
        }
    }

    /** Where its shop is, without a slash at the end. */
    public URI shopUrl() {
        return URI.create("http://localhost:" + port + "/shop");
    }

    /** Starts it and returns at once; the system properties are for this start only. */
    public void start(Map<String, String> systemProperties) {
        if (isAlive()) {
            throw new IllegalStateException("The server " + name + " runs already");
        }
        writeOptions(systemProperties);
        ProcessBuilder builder = new ProcessBuilder(home().resolve("bin/server").toString(), "run", name)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        users.resolve("console.log").toFile()));
        builder.environment().put("WLP_USER_DIR", users.toString());
        try {
            process = Optional.of(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("The server " + name + " cannot be started", e);
        }
    }

    /** Waits until its shop answers; false if the server ended before. */
    public boolean awaitReady() {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(limit)) {
            if (!running().isAlive()) {
                return false;
            }
            if (answers()) {
                return true;
            }
            pause();
        }
        throw new IllegalStateException("The server " + name + " did not answer in " + START_LIMIT + "; see " + users);
    }

    /** {@code kill -9}: no shutdown hook runs, nothing is flushed. */
    public void kill() {
        Process shell = running();
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly();
        awaitEnd();
    }

    /** Waits until it has ended by itself. */
    public void awaitEnd() {
        try {
            if (!running().waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server " + name + " did not end in " + START_LIMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the end of " + name, e);
        }
    }

    public boolean isAlive() {
        return process.map(Process::isAlive).orElse(false);
    }

    @Override
    public void close() {
        if (isAlive()) {
            kill();
        }
    }

    private void writeOptions(Map<String, String> systemProperties) {
        List<String> options = systemProperties.entrySet().stream()
                .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                .toList();
        try {
            Files.write(folder().resolve("jvm.options"), options);
        } catch (IOException e) {
            throw new UncheckedIOException("The server " + name + " cannot be given its options", e);
        }
    }

    private Path folder() {
        return users.resolve("servers").resolve(name);
    }

    private Process running() {
        return process.orElseThrow(() -> new IllegalStateException("The server " + name + " was not started"));
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(shopUrl() + "/"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // not listening yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + name, e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }

    private void layOut(Map<String, ?> variables) throws IOException {
        Path server = folder();
        // Keys of an earlier run, which no password of this run opens.
        deleteFolder(server.resolve("resources"));
        Files.createDirectories(server.resolve("apps"));
        copyFolder(Path.of(System.getProperty("project.root"), "liberty", "config"), server);
        copyFolder(ServerConfiguration.serverFolder().resolve("jdbc"), server.resolve("jdbc"));
        Files.copy(
                Path.of(System.getProperty("orders.ear")),
                server.resolve("apps/orders.ear"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(server.resolve("server.env"), "keystore_password=" + UUID.randomUUID() + "\n");
        ServerConfiguration.writeOverrides(server, variables, ServerConfiguration.FINEST_LOGS);
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("liberty.home"));
    }
}
