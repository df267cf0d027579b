package io.stablemint.client.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of the tables in {@code docs/settings.md} with one prefix. */
final class DocumentedSettings {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| ([^|]+) \\| ([^|]+) \\| (yes|no) \\| [^|]+ \\|$");

    private DocumentedSettings() {}

    /** Name, type, default and whether it can be reloaded, as one text each. A default in words is shown as nothing. */
    static List<String> rows(String prefix) throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/settings.md")))
                .results()
                .filter(row -> row.group(1).startsWith(prefix))
                .map(row -> String.join(
                        " | ",
                        row.group(1),
                        row.group(2),
                        row.group(3).matches("`[^`]*`") ? row.group(3).replace("`", "") : "",
                        row.group(4)))
                .toList();
    }
}
