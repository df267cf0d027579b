package io.stablemint.systemtests.statements;

/**
 * A statement without the parts that do not change what it costs: the selected columns, the new values, and the lengths of lists. What
 * remains is the table and the condition.
 */
record StatementPattern(String text) implements Comparable<StatementPattern> {

    static StatementPattern of(String sql) {
        return new StatementPattern(sql.strip()
                .replaceAll("\\s+", " ")
                // For H2 the persistence provider writes some parameters into the statement.
                .replaceAll("'[^']*'", "?")
                .replaceAll("\\(SELECT 1 FROM", "(SELECT ? FROM")
                .replaceFirst("^SELECT .+? FROM ", "SELECT … FROM ")
                .replaceFirst("^INSERT INTO (\\w+) .*", "INSERT INTO $1 …")
                .replaceFirst("^UPDATE (\\w+) SET .+? WHERE ", "UPDATE $1 SET … WHERE ")
                .replaceAll("IN \\(\\?(, ?\\?)*\\)", "IN (…)")
                .replaceAll("IN \\(\\(\\?(, ?\\?)*\\)\\)", "IN (…)")
                .replaceAll(" LIMIT \\? OFFSET \\?| OFFSET \\? ROWS FETCH FIRST \\? ROWS ONLY| LIMIT \\?", " LIMIT …")
                .replaceAll("FETCH FIRST \\d+ ROWS ONLY", "LIMIT …")
                .replace("|", "\\|"));
    }

    @Override
    public int compareTo(StatementPattern other) {
        return text.compareTo(other.text);
    }
}
