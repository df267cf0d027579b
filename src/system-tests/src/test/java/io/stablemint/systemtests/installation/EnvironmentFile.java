package io.stablemint.systemtests.installation;

import io.stablemint.testsupport.files.Folders;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file server.env, filled in as an operator does it: the values of the example are replaced, further lines are added.
 *
 * @param path of the file
 */
record EnvironmentFile(Path path) {

    void set(Map<String, ?> values) {
        String text = Folders.text(path);
        for (Map.Entry<String, ?> value : new TreeMap<>(values).entrySet()) {
            String line = value.getKey() + "=" + value.getValue();
            Matcher old = Pattern.compile("(?m)^#?" + value.getKey() + "=.*$").matcher(text);
            text = old.find() ? old.replaceFirst(Matcher.quoteReplacement(line)) : text + line + "\n";
        }
        Folders.write(path, text);
    }
}
