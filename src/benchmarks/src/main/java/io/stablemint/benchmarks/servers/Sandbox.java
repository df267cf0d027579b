package io.stablemint.benchmarks.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The local Stable Mint in a process of its own, with fresh credentials. Sends no webhooks. */
public final class Sandbox implements AutoCloseable {

    private static final String ANNOUNCEMENT = "sandbox listening on ";

    private final Process process;
    private final Path credentials;
    private final URI url;

    private Sandbox(Process process, Path credentials, URI url) {
        this.process = process;
        this.credentials = credentials;
        this.url = url;
    }

    public static Sandbox start(Path jar, Path work) {
        Path folder = Folders.fresh(work.resolve("sandbox"));
        Path credentials = folder.resolve("credentials");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsandbox.credentials-dir=" + credentials,
                "-Dsandbox.port=0",
                "-Dsandbox.max-sessions=1000000",
                "-jar",
                jar.toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(folder.resolve("error.log").toFile())
                    .start();
            return new Sandbox(process, credentials, announced(process));
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot be started", e);
        }
    }

    public URI url() {
        return url;
    }

    /** The folder with the API key, the API secret and both key pairs. */
    public Path credentials() {
        return credentials;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Reads on after the announcement, so that the process is never held up by a full pipe. */
    private static URI announced(Process process) {
        CompletableFuture<URI> announced = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, announced), "sandbox-output");
        reader.setDaemon(true);
        reader.start();
        return announced.join();
    }

    private static void read(Process process, CompletableFuture<URI> announced) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ANNOUNCEMENT)) {
                    announced.complete(URI.create(line.substring(ANNOUNCEMENT.length())));
                }
            }
            announced.completeExceptionally(new IllegalStateException("The sandbox ended before it listened"));
        } catch (IOException e) {
            announced.completeExceptionally(e);
        }
    }
}
