package io.stablemint.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorDocumentationTest {

    @Test
    void docsExplainEveryErrorAndNoOther() throws IOException {
        String docs = Files.readString(Path.of("../docs/errors/client.md"));

        List<String> explained = Pattern.compile("^\\*\\*(\\w+)\\*\\*", Pattern.MULTILINE)
                .matcher(docs)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(explained)
                .containsExactlyElementsOf(
                        Arrays.stream(ErrorId.values()).map(ErrorId::id).toList());
    }

    @Test
    void idsHaveTheDocumentedFormat() {
        assertThat(ErrorId.values()).allMatch(error -> error.id().matches("STMNT\\d{4}[EWI]"));
    }

    @Test
    void docsMentionNoIdThatDoesNotExist() throws IOException {
        String docs = Files.readString(Path.of("../docs/errors/client.md"))
                + Files.readString(Path.of("../docs/client-failures.md"));
        List<String> ids = Arrays.stream(ErrorId.values()).map(ErrorId::id).toList();

        assertThat(Pattern.compile("STMNT\\w+").matcher(docs).results().map(MatchResult::group))
                .isSubsetOf(ids);
    }
}
