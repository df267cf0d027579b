package io.stablemint.systemtests.installation;

import io.stablemint.testsupport.files.Folders;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file server.env, filled in as an operator does it: the values of the example are replaced, further lines are added. */
final class EnvironmentFile {

    private final Path file;

    private EnvironmentFile(Path file) {
        this.file = file;
    }

    /** Copies the example of the package. */
    static EnvironmentFile copyOf(Path example, Path file) {
        Folders.copy(example, file);
        return new EnvironmentFile(file);
    }

    Path path() {
        return file;
    }

    void set(Map<String, ?> values) {
        String text = Folders.text(file);
        for (Map.Entry<String, ?> value : new TreeMap<>(values).entrySet()) {
            String line = value.getKey() + "=" + value.getValue();
            Matcher old = Pattern.compile("(?m)^#?" + value.getKey() + "=.*$").matcher(text);
            text = old.find() ? old.replaceFirst(Matcher.quoteReplacement(line)) : text + line + "\n";
        }
        Folders.write(file, text);
    }
}
