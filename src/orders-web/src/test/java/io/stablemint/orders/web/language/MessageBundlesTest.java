package io.stablemint.orders.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Keeps the bundles complete: no language lacks a text, and no text is left that no page uses. */
class MessageBundlesTest {

    static final List<String> BUNDLES = Messages.BUNDLES;

    private static final Path MAIN = Path.of("src/main");
    /** The suffixes that code adds to a key. */
    private static final Pattern SUFFIX = Pattern.compile("\\.(text|note|effect|done|explanation|none)$");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]");

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void allLanguagesHaveTheSameKeys(String bundle) {
        assertThat(Messages.read(bundle, Language.GERMAN).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Messages.read(bundle, Language.ENGLISH).stringPropertyNames());
    }

    @Test
    void noKeyIsInTwoBundles() {
        int keys = BUNDLES.stream()
                .mapToInt(bundle -> Messages.read(bundle, Language.ENGLISH).size())
                .sum();

        assertThat(Messages.patterns(Language.ENGLISH)).hasSize(keys);
    }

    @Test
    void allLanguagesHaveTheSamePlaceholders() {
        Messages.patterns(Language.ENGLISH)
                .forEach((key, pattern) -> assertThat(placeholders(Language.GERMAN, key))
                        .as(key)
                        .isEqualTo(placeholders(Language.ENGLISH, key)));
    }

    // In a MessageFormat an apostrophe begins quoted text: a placeholder after it would be shown as it is.
    @Test
    void textsHaveNoAsciiApostrophe_andAreNotEmpty() {
        for (Language language : Language.values()) {
            Messages.patterns(language).forEach((key, pattern) -> {
                assertThat(pattern).as(key).isNotBlank();
                if (!key.startsWith("format.")) {
                    assertThat(pattern).as(key).doesNotContain("'");
                }
            });
        }
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> unused = new TreeSet<>(Messages.patterns(Language.ENGLISH).keySet());
        unused.removeIf(key -> key.startsWith("sentence."));
        String code = sources();
        unused.removeIf(key -> isUsed(code, key));

        assertThat(unused).isEmpty();
    }

    private static boolean isUsed(String code, String key) {
        String base = SUFFIX.matcher(key).replaceFirst("");
        return Stream.of("#{" + key + "}", "#{" + key + "(", '"' + key + '"', '"' + base + '"')
                        .anyMatch(code::contains)
                || isOfFamily(code, base);
    }

    // Code adds a word, such as the name of an enum's constant, to the beginning of the key.
    private static boolean isOfFamily(String code, String key) {
        int dot = key.indexOf('.') + 1;
        return code.contains('"' + key.substring(0, dot) + '"')
                && Pattern.compile("(?<![\\w-])" + Pattern.quote(key.substring(dot)) + "(?![\\w-])")
                        .matcher(code)
                        .find();
    }

    private static Set<String> placeholders(Language language, String key) {
        return PLACEHOLDER
                .matcher(Messages.patterns(language).getOrDefault(key, ""))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() {
        return Stream.of(MAIN, Path.of("../orders/src/main/java"))
                .flatMap(folder -> SourceFiles.in(folder, Set.of("java", "html")))
                .collect(Collectors.joining());
    }
}
