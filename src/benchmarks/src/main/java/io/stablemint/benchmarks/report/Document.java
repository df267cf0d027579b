package io.stablemint.benchmarks.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The documentation page: the results are between two marks, and are only written by a run. */
public final class Document {

    private static final String START = "<!-- measured: start -->";
    private static final String END = "<!-- measured: end -->";
    private static final Pattern MEASURED = Pattern.compile(START + ".*?" + END, Pattern.DOTALL);

    private Document() {}

    /**
     * The page with these results in place of the ones before.
     *
     * @throws IllegalArgumentException when the page lacks the marks
     */
    public static String with(String page, Results results, List<String> conditions) {
        Matcher measured = MEASURED.matcher(page);
        if (!measured.find()) {
            throw new IllegalArgumentException(
                    "The page has no place for results; it needs the lines " + START + " and " + END);
        }
        String where = conditions.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
        String text = START + "\n" + where + "\n\n" + Table.of(results) + END;
        return measured.replaceFirst(Matcher.quoteReplacement(text));
    }
}
