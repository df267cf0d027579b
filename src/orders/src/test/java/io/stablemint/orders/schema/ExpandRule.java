package io.stablemint.orders.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
                    "ALTER\\s+TABLE\\b.*\\bADD\\b.*\\b(CONSTRAINT|CHECK|UNIQUE|REFERENCES|PRIMARY|FOREIGN|EXCLUDE)\\b"),
            rule("computes a value for every row", "ADD\\s+COLUMN\\b.*(\\bGENERATED\\b|\\bDEFAULT\\s+\\w+\\s*\\()"),
            rule("adds a unique index", "CREATE\\s+UNIQUE\\s+INDEX\\b"),
            rule("deletes rows", "\\b(DELETE|TRUNCATE)\\b"),
            rule("changes rows that exist, which a Backfill does in batches", "\\b(UPDATE|MERGE)\\b"));

    private static final Pattern NEW_TABLE =
            Pattern.compile("CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)", FLAGS);
    private static final Pattern INDEX = Pattern.compile("CREATE\\s+INDEX\\b.*?\\bON\\s+(\\w+)", FLAGS);
    private static final Pattern CHANGED_TABLE =
            Pattern.compile("\\b(?:ALTER\\s+TABLE(?:\\s+IF\\s+EXISTS)?|REFERENCES)\\s+(\\w+)", FLAGS);

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
        violations.addAll(severalTables(code));
        return violations;
    }

    /** The lock of the one would be kept while the other one's is waited for. */
    private static List<String> severalTables(String code) {
        Set<String> tables = new TreeSet<>(tables(CHANGED_TABLE, code));
        tables.removeAll(tables(NEW_TABLE, code));
        return tables.size() <= 1 ? List.of() : List.of("One script locks several tables that exist: " + tables);
    }

    private static List<String> indexesOfExistingTables(String code) {
        List<String> created = tables(NEW_TABLE, code);
        return INDEX.matcher(code)
                .results()
                .filter(index -> !created.contains(index.group(1)))
                .map(index -> "An index of a table that exists is built by an OnlineIndex: " + index.group())
                .toList();
    }

    private static List<String> tables(Pattern pattern, String code) {
        return pattern.matcher(code).results().map(table -> table.group(1)).toList();
    }

    private static Map.Entry<String, Pattern> rule(String what, String pattern) {
        return Map.entry(what, Pattern.compile(pattern, FLAGS));
    }
}
