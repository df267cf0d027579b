package io.stablemint.systemtests.environment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The sandbox as its users start it, {@code java -jar}, with fresh credentials. */
public final class SandboxProcess implements AutoCloseable {

    private static final String ANNOUNCEMENT = "sandbox listening on ";

    private final Process process;
    private final URI url;
    private final Path credentials;

    private SandboxProcess(Process process, URI url, Path credentials) {
        this.process = process;
        this.url = url;
        this.credentials = credentials;
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param timeScale what the contract's waiting times between deliveries are multiplied by
     */
    public static SandboxProcess start(Path folder, URI webhookUrl, double timeScale) {
        return start(folder, Map.of("sandbox.webhook-url", webhookUrl, "sandbox.webhook-time-scale", timeScale));
    }

    /** Starts it with further {@code sandbox.*} settings, and waits until it listens. */
    public static SandboxProcess start(Path folder, Map<String, ?> settings) {
        Path work = folder.toAbsolutePath();
        Path credentials = work.resolve("credentials");
        try {
            Files.createDirectories(work);
            Process process = new ProcessBuilder(command(credentials, settings))
                    .redirectError(work.resolve("sandbox.err.log").toFile())
                    .start();
            return new SandboxProcess(process, announcedUrl(process, work), credentials);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot be started", e);
        }
    }

    /** Makes the credentials of another partner. */
    public static Path makeCredentials(Path folder) {
        try {
            Process process = new ProcessBuilder(java(), "-jar", jar(), "credentials", folder.toString())
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The sandbox made no credentials in " + folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot make credentials in " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while credentials were made", e);
        }
    }

    /** Where it listens, with a slash at the end. */
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

    private static List<String> command(Path credentials, Map<String, ?> settings) {
        List<String> command =
                new ArrayList<>(List.of(java(), "-Dsandbox.credentials-dir=" + credentials, "-Dsandbox.port=0"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar()));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String jar() {
        return System.getProperty("sandbox.jar");
    }

    /** Reads on after the announcement, so that the process is never held up by a full pipe. */
    private static URI announcedUrl(Process process, Path work) {
        CompletableFuture<URI> announced = new CompletableFuture<>();
        Thread reader =
                new Thread(() -> copyOutput(process, work.resolve("sandbox.out.log"), announced), "sandbox-output");
        reader.setDaemon(true);
        reader.start();
        return announced.join();
    }

    private static void copyOutput(Process process, Path log, CompletableFuture<URI> announced) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                var out = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(line);
                out.newLine();
                out.flush();
                if (line.startsWith(ANNOUNCEMENT)) {
                    announced.complete(URI.create(line.substring(ANNOUNCEMENT.length())));
                }
            }
            announced.completeExceptionally(new IllegalStateException("The sandbox ended; see " + log.getParent()));
        } catch (IOException e) {
            announced.completeExceptionally(e);
        }
    }
}
