package io.stablemint.sandbox.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorDocumentationTest {

    @Test
    void documentsEachErrorIdExactlyOnce() throws IOException {
        String page = Files.readString(Path.of("../docs/errors/sandbox.md"));

        assertThat(Pattern.compile("(?m)^\\*\\*(SNDBX\\d{4}[EWI])\\*\\* ")
                        .matcher(page)
                        .results()
                        .map((MatchResult paragraph) -> paragraph.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ErrorId.values()).map(ErrorId::code).toList());
    }
}
