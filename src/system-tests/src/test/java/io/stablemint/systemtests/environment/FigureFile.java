package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code target/figures/<suite>.json} at the project's root: flat names and numbers. */
public final class FigureFile {

    private FigureFile() {}

    /** Writes the suite's figures, replacing those of an earlier run. */
    public static void write(String suite, Map<String, ?> figures) {
        Path file = Path.of(System.getProperty("project.root"), "target", "figures", suite + ".json");
        String json = new TreeMap<>(figures)
                .entrySet().stream()
                        .map(figure -> "  \"%s\": %s".formatted(figure.getKey(), figure.getValue()))
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException("The figures cannot be written to " + file, e);
        }
    }
}
