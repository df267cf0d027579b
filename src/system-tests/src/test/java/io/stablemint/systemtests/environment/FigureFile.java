package io.stablemint.systemtests.environment;

import jakarta.json.Json;
import jakarta.json.JsonReader;
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

    /** Adds a figure to those that are there, also those of other modules. */
    public static void add(String suite, String name, long figure) {
        Map<String, Object> figures = new TreeMap<>();
        Path file = file(suite);
        if (Files.exists(file)) {
            try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
                figures.putAll(reader.readObject());
            } catch (IOException e) {
                throw new UncheckedIOException("The figures cannot be read: " + file, e);
            }
        }
        figures.put(name, figure);
        write(suite, figures);
    }

    /** Writes the suite's figures, replacing those of an earlier run. */
    public static void write(String suite, Map<String, ?> figures) {
        Path file = file(suite);
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

    private static Path file(String suite) {
        return Path.of(System.getProperty("project.root"), "target", "figures", suite + ".json");
    }
}
