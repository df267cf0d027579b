package io.stablemint.systemtests.environment;

import io.stablemint.testsupport.waiting.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a server writes into {@code messages.log}.
 *
 * @param file the log
 * @param from how many bytes at its start are ignored
 */
public record ServerLog(Path file, int from) {

    /** Only what the server that Arquillian manages writes from now on. */
    public static ServerLog fromNowOn() {
        return new ServerLog(logFile(), read(logFile()).length);
    }

    /** What that server has written since its start. */
    public static ServerLog whole() {
        return new ServerLog(logFile(), 0);
    }

    /** Waits until the text is there. */
    public void await(String text) {
        Await.until("\"" + text + "\" in " + file, this::text, seen -> seen.contains(text));
    }

    public String text() {
        byte[] bytes = read(file);
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }

    private static Path logFile() {
        return TestEnvironment.serverFolder().resolve("logs/messages.log");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The server's log cannot be read: " + file, e);
        }
    }
}
