package io.stablemint.orders.web.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The text of source files, in which the tests look for message keys and sentences. */
final class SourceFiles {

    private SourceFiles() {}

    /** The texts of all files below the folder whose names have one of these endings, such as {@code java}. */
    static Stream<String> in(Path folder, Set<String> endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> endings.contains(ending(file))).map(SourceFiles::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be searched", e);
        }
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
