package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes what the shop sent to browsers and programs to files, so that they can be searched for secrets at the end. */
public final class ResponseRecorder {

    private ResponseRecorder() {}

    /** The source of a page. */
    public static void page(String source) {
        append("browser.html", source);
    }

    /** A response to a program. */
    static void response(String text) {
        append("answers.txt", text);
    }

    private static synchronized void append(String name, String text) {
        Path file = Path.of("target", "pages", name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Responses cannot be recorded in " + file, e);
        }
    }
}
