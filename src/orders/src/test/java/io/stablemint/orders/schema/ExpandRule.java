package io.stablemint.orders.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a script must not do while servers of the previous version use the same tables, which may be full. */
final class ExpandRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

    private static final Map<String, Pattern> FORBIDDEN = Map.ofEntries(
            rule("removes something", "\\bDROP\\b(?!\\s+(NOT NULL|DEFAULT))"),
            rule("renames something", "\\bRENAME\\b"),
            rule("changes the type of a column", "ALTER\\s+COLUMN\\s+\\S+\\s+(SET\\s+DATA\\s+)?TYPE\\b"),
            rule("makes a column mandatory", "\\bSET\\s+NOT\\s+NULL\\b"),
            rule("adds a mandatory column without a default", "ADD\\s+COLUMN\\b(?!.*\\bDEFAULT\\b).*\\bNOT\\s+NULL\\b"),
            rule(
                    "adds a constraint to a table",
                    "ALTER\\s+TABLE\\b.*\\bADD\\b.*\\b(CONSTRAINT|CHECK|UNIQUE|REFERENCES)\\b"),
            rule("adds a unique index", "CREATE\\s+UNIQUE\\s+INDEX\\b"),
            rule("deletes rows", "^\\s*(DELETE|TRUNCATE)\\b"),
            rule("changes rows that exist, which a Backfill does in batches", "^\\s*(UPDATE|MERGE)\\b"));

    private static final Pattern NEW_TABLE = Pattern.compile("CREATE\\s+TABLE\\s+(\\w+)", FLAGS);
    private static final Pattern INDEX = Pattern.compile("CREATE\\s+INDEX\\s+\\w+\\s+ON\\s+(\\w+)", FLAGS);

    private ExpandRule() {}

    /** A sentence for each statement that breaks the rule. */
    static List<String> violations(String script) {
        List<String> violations = new ArrayList<>();
        String code = script.replaceAll("--[^\n]*", "").replaceAll("'[^']*'", "''");
        for (String statement : code.split(";", -1)) {
            FORBIDDEN.forEach((what, pattern) -> {
                if (pattern.matcher(statement).find()) {
                    violations.add("A statement " + what + ": " + statement.strip());
                }
            });
        }
        violations.addAll(indexesOfExistingTables(code));
        return violations;
    }

    private static List<String> indexesOfExistingTables(String code) {
        List<String> created =
                NEW_TABLE.matcher(code).results().map(table -> table.group(1)).toList();
        return INDEX.matcher(code)
                .results()
                .filter(index -> !created.contains(index.group(1)))
                .map(index -> "An index of a table that exists is built by OnlineIndexes: " + index.group())
                .toList();
    }

    private static Map.Entry<String, Pattern> rule(String what, String pattern) {
        return Map.entry(what, Pattern.compile(pattern, FLAGS));
    }
}
