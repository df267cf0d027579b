package io.stablemint.orders.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements in the table of {@code src/docs/scale.md}, without those that only insert. */
final class ListedStatements {

    private static final Path PAGE = Path.of("..", "docs", "scale.md");
    private static final Pattern ROW =
            Pattern.compile("\\| (?:single order|single row|bounded|small table) \\| `(.+)` \\|.*");

    /** From where the page gives the statement as it was sent; the selected columns can contain the word FROM, too. */
    private static final Pattern SENT = Pattern.compile("FROM (?!created_at\\)|paid_at\\)).*");

    private static final Pattern UPDATE = Pattern.compile("UPDATE (\\w+) SET … (WHERE .*)");

    private ListedStatements() {}

    /** Everything from the word FROM on, with question marks and three dots instead of values. */
    static List<String> conditions() {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> row.group(1).replace("\\|", "|"))
                    .filter(statement -> !statement.startsWith("INSERT") && !statement.equals("SELECT 1"))
                    .map(ListedStatements::condition)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(PAGE + " cannot be read", e);
        }
    }

    private static String condition(String statement) {
        Matcher update = UPDATE.matcher(statement);
        if (update.matches()) {
            return "FROM " + update.group(1) + " " + update.group(2);
        }
        Optional<String> sent =
                SENT.matcher(statement).results().map(MatchResult::group).findFirst();
        return sent.orElseThrow(() -> new IllegalArgumentException("This statement reads nothing: " + statement));
    }
}
