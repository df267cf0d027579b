package io.stablemint.testsupport.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Reads what the sandbox prints, to the end, so that a full pipe never blocks it. */
final class SandboxOutput {

    private static final String LISTENING = "sandbox listening on ";

    private SandboxOutput() {}

    /** Copies the output to the log; completes with the URL as soon as the sandbox prints it. */
    static CompletableFuture<URI> copy(Process process, Path log) {
        CompletableFuture<URI> url = new CompletableFuture<>();
        Thread reader = new Thread(() -> copy(process, log, url), "sandbox-output");
        reader.setDaemon(true);
        reader.start();
        return url;
    }

    private static void copy(Process process, Path log, CompletableFuture<URI> url) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                var out = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(line);
                out.newLine();
                out.flush();
                if (line.startsWith(LISTENING)) {
                    url.complete(URI.create(line.substring(LISTENING.length())));
                }
            }
            url.completeExceptionally(
                    new IllegalStateException("The sandbox ended before it listened; see " + log.getParent()));
        } catch (IOException e) {
            url.completeExceptionally(e);
        }
    }
}
