package io.stablemint.testsupport.liberty;

import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.waiting.Sleep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** An Open Liberty server in a process of its own, which can be started, killed and started again. */
public final class LibertyServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Path home;
    private final ServerFolder folder;
    private final int port;
    private Optional<Process> process = Optional.empty();
    private long startedAt;

    private LibertyServer(Path home, ServerFolder folder, int port) {
        this.home = home;
        this.folder = folder;
        this.port = port;
    }

    /**
     * A server that is configured and not started.
     *
     * @param home an unpacked Open Liberty
     * @param folder its files; gets the variables {@code http.port} and {@code https.port}
     */
    public static LibertyServer configured(Path home, ServerFolder folder, int port) {
        folder.variable("http.port", port).variable("https.port", -1);
        return new LibertyServer(home, folder, port);
    }

    /** Starts a server on a free port, and returns at once. */
    public static LibertyServer start(Path home, ServerFolder folder) {
        LibertyServer server = configured(home, folder, LoopbackPort.free());
        server.start(Map.of());
        return server;
    }

    /** A URL of this server. */
    public URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Starts it, and returns at once; the system properties are for this start only. */
    public void start(Map<String, String> systemProperties) {
        if (isAlive()) {
            throw new IllegalStateException(this + " runs already");
        }
        folder.write(systemProperties);
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/server").toString(), "run", folder.name())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(console().toFile()));
        builder.environment().put("WLP_USER_DIR", folder.users().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            startedAt = System.nanoTime();
            process = Optional.of(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(this + " cannot be started", e);
        }
    }

    /** Waits until the page is there with status 200; the time from the start of the process. */
    public Duration awaitPage(String path) {
        return required(until(new PageProbe(url(path))::isThere), path + " was there");
    }

    /** Waits until the page is there with status 200; false if the server ended before. */
    public boolean awaitPageOrEnd(String path) {
        return until(new PageProbe(url(path))::isThere).isPresent();
    }

    /** Waits until the server logs that it is ready: features and applications have started. The time from the start of the process. */
    public Duration awaitReady() {
        return required(until(this::isReady), "it was ready");
    }

    /** {@code kill -9}: no shutdown hook runs, nothing is flushed. */
    public void kill() {
        running().descendants().forEach(ProcessHandle::destroyForcibly);
        running().destroyForcibly();
        awaitEnd();
    }

    /** Waits until it has ended by itself. */
    public void awaitEnd() {
        if (!endsWithin(LIMIT)) {
            throw new IllegalStateException(this + " did not end in " + LIMIT);
        }
    }

    public boolean isAlive() {
        return process.map(Process::isAlive).orElse(false);
    }

    /** Its process, and those that it started. */
    public Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(running().toHandle()), running().descendants());
    }

    /** Stops it, if it runs. */
    @Override
    public void close() {
        if (isAlive()) {
            running().descendants().forEach(ProcessHandle::destroy);
            running().destroy();
            if (!endsWithin(STOP_LIMIT)) {
                kill();
            }
        }
    }

    @Override
    public String toString() {
        return "Server " + folder.name();
    }

    private Process running() {
        return process.orElseThrow(() -> new IllegalStateException(this + " was not started"));
    }

    private boolean isReady() {
        try {
            return Files.readString(console()).contains("CWWKF0011I");
        } catch (IOException e) {
            throw new UncheckedIOException(console() + " cannot be read", e);
        }
    }

    private Path console() {
        return folder.users().resolve("console.log");
    }

    /** The time from the start of the process until this was true; empty if the process ended before. */
    private Optional<Duration> until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (!running().isAlive()) {
                return Optional.empty();
            }
            if (sinceStart().compareTo(LIMIT) > 0) {
                throw new IllegalStateException(this + " took more than " + LIMIT + "; see " + folder.users());
            }
            Sleep.of(POLL);
        }
        return Optional.of(sinceStart());
    }

    private Duration required(Optional<Duration> time, String event) {
        return time.orElseThrow(
                () -> new IllegalStateException(this + " ended before " + event + "; see " + folder.users()));
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    private boolean endsWithin(Duration limit) {
        try {
            return running().waitFor(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + this + " was ending", e);
        }
    }
}
