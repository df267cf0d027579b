package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps what the shop showed to anyone during the run, so that it can be searched for secrets at the end. */
public final class Seen {

    private Seen() {}

    /** A page as the browser has it. */
    public static void page(String source) {
        append("browser.html", source);
    }

    /** An answer as a program got it. */
    static void answer(String body) {
        append("answers.txt", body);
    }

    private static synchronized void append(String name, String text) {
        Path file = Path.of("target", "pages", name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("What was seen cannot be kept in " + file, e);
        }
    }
}
