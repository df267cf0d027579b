package io.stablemint.orders.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a migration must not do while servers of the previous version use the same tables. */
final class ExpandRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "removes something", Pattern.compile("\\bDROP\\b(?!\\s+(NOT NULL|DEFAULT))", FLAGS),
            "renames something", Pattern.compile("\\bRENAME\\b", FLAGS),
            "changes the type of a column",
                    Pattern.compile("ALTER\\s+COLUMN\\s+\\S+\\s+(SET\\s+DATA\\s+)?TYPE\\b", FLAGS),
            "makes a column mandatory", Pattern.compile("\\bSET\\s+NOT\\s+NULL\\b", FLAGS),
            "adds a mandatory column without a default",
                    Pattern.compile("ADD\\s+COLUMN\\b(?!.*\\bDEFAULT\\b).*\\bNOT\\s+NULL\\b", FLAGS),
            "adds a constraint to a table", Pattern.compile("ALTER\\s+TABLE\\b.*\\bADD\\s+CONSTRAINT\\b", FLAGS),
            "adds a unique index", Pattern.compile("CREATE\\s+UNIQUE\\s+INDEX\\b", FLAGS),
            "deletes rows", Pattern.compile("^\\s*(DELETE|TRUNCATE)\\b", FLAGS));

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
        return violations;
    }
}
