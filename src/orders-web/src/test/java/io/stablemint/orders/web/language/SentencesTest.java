package io.stablemint.orders.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.web.problem.WebError;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private static final Path ORDERS = Path.of("../orders/src/main");
    private static final Path WEB = Path.of("src/main/java");
    private static final Set<String> ENDINGS = Set.of("java", "sql");

    /** The packages whose sentences are stored, and so shown on pages. */
    private static final List<String> STORED = List.of("ordering", "payment", "inbox", "reconciliation", "statement");

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was paid more than once. | Sie wurde mehr als einmal bezahlt.",
                "Received 3.19 EUR instead of 3.20 EUR. | Eingegangen sind 3.19 EUR statt 3.20 EUR.",
                "A basket holds 1 to 99 pieces of a product; got 100 of cedar-pencil."
                        + " | In einen Warenkorb passen 1 bis 99 Stück eines Produkts; von cedar-pencil wären es 100.",
                "The shop's database does not answer at the moment. Goodwill. |"
                        + " The shop's database does not answer at the moment. Goodwill.",
                "Goodwill, because '{0}' was paid late. | Goodwill, because '{0}' was paid late.",
            })
    void knownSentenceIsTranslated_otherTextIsKept(String english, String german) {
        assertThat(Sentences.translate(english, Locale.GERMANY)).isEqualTo(german);
        assertThat(Sentences.translate(english, Locale.UK)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(WebError.class)
    void everyErrorIsTranslated(WebError error) {
        assertThat(Sentences.translate(error.title(), Locale.GERMANY)).isNotEqualTo(error.title());
        assertThat(Sentences.translate(error.advice(), Locale.GERMANY)).isNotEqualTo(error.advice());
    }

    @Test
    void everyStoredSentenceIsTranslated() {
        List<String> missing = STORED.stream()
                .flatMap(name -> SourceFiles.in(ORDERS.resolve("java/io/stablemint/orders/" + name), ENDINGS))
                .flatMap(source -> texts(source.lines()
                        .filter(Predicate.not(SentencesTest::isException))
                        .collect(Collectors.joining("\n"))))
                .filter(text -> text.matches("(?!SELECT |[A-Z]+[0-9]{4}[EIW]: )[A-Z].* .*\\."))
                .filter(text -> Sentences.find(text.replace('\'', '’')).isEmpty())
                .toList();

        assertThat(missing).as("add these to messages/sentences_….properties").isEmpty();
    }

    @Test
    void everyKnownSentenceIsInTheCodeOrInTheDatabase() {
        String all = Stream.of(SourceFiles.in(ORDERS, ENDINGS), SourceFiles.in(WEB, ENDINGS))
                .flatMap(source -> source)
                .collect(Collectors.joining())
                .replaceAll("\"\\s*\\+\\s*\"", "")
                .replace('\'', '’');

        Messages.patterns(Language.ENGLISH).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("sentence."))
                .forEach(entry -> assertThat(fixedParts(entry))
                        .as(entry.getKey())
                        .allSatisfy(part -> assertThat(all).contains(part)));
    }

    private static List<String> fixedParts(Map.Entry<String, String> pattern) {
        return Arrays.asList(pattern.getValue().split("\\{[0-9]}", -1));
    }

    private static boolean isException(String line) {
        return line.contains("Exception(");
    }

    private static Stream<String> texts(String source) {
        return TEXT.matcher(source).results().map((MatchResult found) -> found.group(1));
    }
}
