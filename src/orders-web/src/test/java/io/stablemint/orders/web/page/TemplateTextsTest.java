package io.stablemint.orders.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No template has a text of its own: all are in the message bundles. */
class TemplateTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Names, which are the same in all languages. */
    private static final Set<String> NAMES = Set.of("Harbour Roast", "support@harbour-roast.example");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern INLINE_EXPRESSION = Pattern.compile("\\[\\[.*?]]");

    /** Texts in expressions: a literal with a capital letter, or one with a space between letters. */
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");

    private static final Set<String> SHOWN_ATTRIBUTES = Set.of("aria-label", "alt", "title", "placeholder");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void templateHasNoTextOfItsOwn(Path template) {
        assertThat(texts(read(template))).isEmpty();
    }

    @Test
    void textIsFound_whereverItIs() {
        assertThat(texts(
                        "<p>One</p><p th:text=\"#{x}\">no</p><p aria-label=\"Two\"></p><p th:text=\"|Three ${x}|\"></p>"
                                + "<p th:text=\"${x} ? 'Four' : #{y}\"></p><p>[[#{x}]] Five</p><p>Harbour Roast</p>"))
                .containsExactly("One", "Two", "Three ${x}", "Four", "[[#{x}]] Five");
    }

    private static List<String> texts(String template) {
        Document document = Jsoup.parse(template);
        List<String> texts = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (!element.hasAttr("th:text")) {
                element.textNodes().stream()
                        .map(TextNode::text)
                        .map(String::strip)
                        .filter(TemplateTextsTest::isText)
                        .forEach(texts::add);
            }
            element.attributes().forEach(attribute -> {
                if (SHOWN_ATTRIBUTES.contains(attribute.getKey()) && isText(attribute.getValue())) {
                    texts.add(attribute.getValue());
                }
                if (attribute.getKey().startsWith("th:")) {
                    LITERAL.matcher(attribute.getValue())
                            .results()
                            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                            .filter(TemplateTextsTest::isSentence)
                            .forEach(texts::add);
                }
            });
        }
        return texts;
    }

    private static boolean isText(String text) {
        String rest = INLINE_EXPRESSION.matcher(text).replaceAll("");
        return !NAMES.contains(rest) && LETTER.matcher(rest).find();
    }

    // Literals without a capital letter and a space are names of classes, fields and the like.
    private static boolean isSentence(String literal) {
        String rest = literal.replaceAll("[#$]\\{[^}]*}", "").replace("Harbour Roast", "");
        return rest.matches(".*(\\p{Lu}\\p{Ll}|\\p{L} \\p{L}).*");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
