package io.stablemint.orders.scale;

import io.stablemint.orders.testing.TestDatabase;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The plans of the listed statements, as PostgreSQL's EXPLAIN shows them. */
final class StatementPlans {

    private static final Pattern TABLE = Pattern.compile("FROM (\\w+)");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) (=|<>|<=|>=|<|>) \\?");
    private static final Pattern LIST = Pattern.compile("(\\w+) (IN) \\(…\\)");
    private static final Pattern SCAN =
            Pattern.compile("Seq Scan on (" + String.join("|", TableIndexes.TABLES) + ")\\b");

    private final TestDatabase database;
    private final SampleValues values;

    StatementPlans(TestDatabase database, Instant now) {
        this.database = database;
        this.values = new SampleValues(database, now);
    }

    /** The listed statements that scan a table that grows with the orders, with their plans. */
    Map<String, String> sequentialScans() {
        return ListedStatements.conditions().stream()
                .filter(this::isSequentialScan)
                .collect(Collectors.toMap(condition -> condition, this::plan, (first, same) -> first));
    }

    /**
     * Whether a statement scans such a table.
     *
     * @param condition the statement from the word FROM on
     */
    boolean isSequentialScan(String condition) {
        return SCAN.matcher(plan(condition)).find();
    }

    private String plan(String condition) {
        return String.join("\n", database.rows("EXPLAIN " + statement(condition)));
    }

    private String statement(String condition) {
        String columns = condition.contains("GROUP BY") ? "COUNT(*)" : "*";
        // Counts read at most 10,000 rows, a page has 50.
        String limit = condition.contains("counted") ? "LIMIT 10000" : "LIMIT 51";
        String text = condition.replace("LIMIT …", limit).replace("SELECT ?", "SELECT 1");
        text = COMPARISON.matcher(text).replaceAll(match -> compared(condition, match, "%s %s %s"));
        text = LIST.matcher(text).replaceAll(match -> compared(condition, match, "%s %s (%s)"));
        return "SELECT " + columns + " " + text;
    }

    private String compared(String condition, MatchResult match, String format) {
        Matcher table = TABLE.matcher(condition);
        if (!table.find()) {
            throw new IllegalArgumentException("This statement has no table: " + condition);
        }
        String column = match.group(1).toLowerCase(Locale.ROOT);
        String literals = values.literals(condition, table.group(1), column, match.group(2));
        return Matcher.quoteReplacement(String.format(format, match.group(1), match.group(2), literals));
    }
}
