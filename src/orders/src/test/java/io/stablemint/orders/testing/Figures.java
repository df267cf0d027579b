package io.stablemint.orders.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds figures to a file {@code target/figures/<suite>.json} in the project's root; several tests write to it. */
public final class Figures {

    private static final Pattern FIGURE = Pattern.compile("\"(\\w+)\": (-?\\d+)");

    private Figures() {}

    public static synchronized void add(String suite, Map<String, Long> figures) {
        // Surefire runs in the module's folder: src/orders.
        Path file = Path.of("..", "..", "target", "figures", suite + ".json");
        try {
            Map<String, Long> all = read(file);
            all.putAll(figures);
            Files.createDirectories(file.getParent());
            Files.writeString(file, json(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> read(Path file) throws IOException {
        Map<String, Long> figures = new TreeMap<>();
        Matcher matcher = FIGURE.matcher(Files.exists(file) ? Files.readString(file) : "");
        while (matcher.find()) {
            figures.put(matcher.group(1), Long.valueOf(matcher.group(2)));
        }
        return figures;
    }

    private static String json(Map<String, Long> figures) {
        return figures.entrySet().stream()
                .map(figure -> "  \"" + figure.getKey() + "\": " + figure.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }
}
