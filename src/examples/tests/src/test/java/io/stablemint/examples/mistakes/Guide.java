package io.stablemint.examples.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code src/docs/integrate.md}. */
final class Guide {

    private Guide() {}

    /** The message that the section with this heading shows. */
    static String message(String mistake) throws IOException {
        Matcher section = Pattern.compile(
                        "^### \\d+\\. " + Pattern.quote(mistake) + "\n.*?^```text\n(.*?)\n```",
                        Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/integrate.md")));
        if (!section.find()) {
            throw new AssertionError("The guide has no section with a message: " + mistake);
        }
        return section.group(1);
    }
}
