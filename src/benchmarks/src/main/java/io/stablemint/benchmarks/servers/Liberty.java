package io.stablemint.benchmarks.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A running Open Liberty. */
public final class Liberty implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(20);

    private final String name;
    private final Path users;
    private final int port;
    private final Process process;
    private final long startedAt = System.nanoTime();

    private Liberty(String name, Path users, int port, Process process) {
        this.name = name;
        this.users = users;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts a server and returns at once.
     *
     * @param home an unpacked Open Liberty
     * @param files what it consists of; gets free ports as {@code http.port}
     */
    public static Liberty start(Path home, String name, ServerFiles files, int port) {
        Path users =
                files.variable("http.port", port).variable("https.port", -1).laidOut();
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/server").toString(), "run", name)
                .redirectErrorStream(true)
                .redirectOutput(users.resolve("console.log").toFile());
        builder.environment().put("WLP_USER_DIR", users.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return new Liberty(name, users, port, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("The server " + name + " cannot be started", e);
        }
    }

    /** An address on it. */
    public URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Waits until this holds, and tells how long that was from the start of the process. */
    public Duration await(String what, BooleanSupplier ready) {
        while (!ready.getAsBoolean()) {
            Duration passed = Duration.ofNanos(System.nanoTime() - startedAt);
            if (!process.isAlive() || passed.compareTo(START_LIMIT) > 0) {
                throw new IllegalStateException("The server " + name + " ended, or took more than " + START_LIMIT
                        + ", before " + what + "; see " + users);
            }
            pause();
        }
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** Waits until the server says that it is ready: all features and applications have started. */
    public Duration awaitReady() {
        return await("it was ready", () -> logHas("CWWKF0011I"));
    }

    /** Waits until a page is there, which may be later than the server thinks; the time from the start of the process. */
    public Duration awaitPage(String path) {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest page =
                HttpRequest.newBuilder(url(path)).timeout(ANSWER_LIMIT).build();
        return await(path + " was there", () -> {
            try {
                return http.send(page, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for " + name, e);
            }
        });
    }

    /** Resident memory in MiB: what the system counts for its JVM, all of it. */
    public double residentMib() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(handle -> ResidentMemory.mib(handle.pid()))
                .max()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name + " was ending", e);
        }
    }

    private boolean logHas(String text) {
        Path log = users.resolve("console.log");
        try {
            return Files.exists(log) && Files.readString(log).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(log + " cannot be read", e);
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
}
