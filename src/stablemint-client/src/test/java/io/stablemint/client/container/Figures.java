package io.stablemint.client.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a measured value to the project's {@code target/figures/client-faults.json}, and keeps the other values there. */
public final class Figures {

    private static final Path FILE = Path.of("../../target/figures/client-faults.json");
    private static final Pattern FIGURE = Pattern.compile("\"(\\w+)\":\\s*(-?\\d+)");

    private Figures() {}

    public static void write(String name, long value) throws IOException {
        Map<String, Long> figures = new TreeMap<>();
        if (Files.exists(FILE)) {
            Matcher known = FIGURE.matcher(Files.readString(FILE));
            while (known.find()) {
                figures.put(known.group(1), Long.valueOf(known.group(2)));
            }
        }
        figures.put(name, value);
        Files.createDirectories(FILE.getParent());
        Files.writeString(
                FILE,
                figures.entrySet().stream()
                        .map(figure -> "  \"" + figure.getKey() + "\": " + figure.getValue())
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }
}
