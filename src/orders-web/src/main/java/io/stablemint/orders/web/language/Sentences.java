package io.stablemint.orders.web.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Translates texts that the order system stores or answers in English: reasons, problems, products. The bundle {@code sentences} has the
 * English patterns too; the one that produced a text is found again by parsing the text.
 */
public final class Sentences {

    private static final String PREFIX = "sentence.";

    private static final Map<String, String> ENGLISH = Messages.patterns(Language.ENGLISH).entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(PREFIX))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, String> KEYS_OF_CONSTANTS = ENGLISH.entrySet().stream()
            .filter(entry -> !entry.getValue().contains("{"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final List<Template> TEMPLATES = ENGLISH.entrySet().stream()
            .filter(entry -> entry.getValue().contains("{"))
            .map(entry -> Template.of(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Template::key))
            .toList();

    private Sentences() {}

    /** The text in the locale's language; the text itself if it is not one of the known sentences. */
    public static String translate(String text, Locale locale) {
        return Language.of(locale) == Language.ENGLISH
                ? text
                : find(text.replace('\'', '’'))
                        .map(message -> Messages.in(locale).text(message))
                        .orElseGet(() -> translateEach(text, locale));
    }

    // A form's problems are several sentences in one text.
    private static String translateEach(String text, Locale locale) {
        List<Optional<Message>> sentences = Arrays.stream(text.split("(?<=\\.) "))
                .map(sentence -> find(sentence.replace('\'', '’')))
                .toList();
        return sentences.stream().allMatch(Optional::isPresent)
                ? sentences.stream()
                        .flatMap(Optional::stream)
                        .map(message -> Messages.in(locale).text(message))
                        .collect(Collectors.joining(" "))
                : text;
    }

    /** The message with this English text. */
    static Optional<Message> find(String text) {
        String key = KEYS_OF_CONSTANTS.get(text);
        return key == null
                ? TEMPLATES.stream()
                        .flatMap(template -> template.parse(text).stream())
                        .findFirst()
                : Optional.of(Message.of(key));
    }

    /** A sentence with placeholders: {@code {0}}, {@code {1}} and so on, in this order. */
    private record Template(String key, Pattern pattern) {

        static Template of(String key, String english) {
            String regex = Arrays.stream(english.split("\\{[0-9]}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(.+)"));
            return new Template(key, Pattern.compile(regex));
        }

        Optional<Message> parse(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches()
                    ? Optional.of(new Message(
                            key,
                            IntStream.rangeClosed(1, matcher.groupCount())
                                    .<Object>mapToObj(matcher::group)
                                    .toList()))
                    : Optional.empty();
        }
    }
}
