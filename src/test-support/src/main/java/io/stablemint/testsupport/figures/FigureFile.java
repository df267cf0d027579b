package io.stablemint.testsupport.figures;

import io.stablemint.testsupport.files.Folders;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code target/figures/<suite>.json} at the project's root: flat names and numbers.
 *
 * @param root the project's root
 * @param suite the name of the file, without its ending
 */
public record FigureFile(Path root, String suite) {

    /** Adds a figure to those in the file, which other modules and processes may have written. */
    public void add(String name, Number figure) {
        // Within this process, too: it may not lock the same file twice.
        synchronized (FigureFile.class) {
            Path lock = Folders.created(folder()).resolve(suite + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until it is closed
                addLocked(name, figure);
            } catch (IOException e) {
                throw new UncheckedIOException("The figures cannot be locked: " + lock, e);
            }
        }
    }

    private void addLocked(String name, Number figure) {
        Map<String, Object> figures = new TreeMap<>();
        if (Files.exists(path())) {
            try (JsonReader reader = Json.createReader(Files.newInputStream(path()))) {
                figures.putAll(reader.readObject());
            } catch (IOException e) {
                throw new UncheckedIOException("The figures cannot be read: " + path(), e);
            }
        }
        figures.put(name, figure);
        write(figures);
    }

    /** Writes these figures, sorted by name, and removes those of an earlier run. */
    public void write(Map<String, ?> figures) {
        String json = new TreeMap<>(figures)
                .entrySet().stream()
                        .map(figure -> "  \"%s\": %s".formatted(figure.getKey(), figure.getValue()))
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        Folders.write(path(), json);
    }

    private Path path() {
        return folder().resolve(suite + ".json");
    }

    private Path folder() {
        return root.resolve("target").resolve("figures");
    }
}
