package io.stablemint.orders.statement;

/**
 * The first error of a statement.
 *
 * @param errorId explained in docs/errors
 * @param line the line in the file, from 1; 0 if the error has no line
 * @param text a sentence for operators, without the file's content except column names
 */
public record StatementProblem(String errorId, long line, String text) {

    private static final int MAX_LENGTH = 500;

    public StatementProblem {
        text = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
    }

    /** For example {@code ORDER5913E, line 17: The line has 5 columns, the header has 7 columns.} */
    @Override
    public String toString() {
        return errorId + (line > 0 ? ", line " + line : "") + ": " + text;
    }
}
