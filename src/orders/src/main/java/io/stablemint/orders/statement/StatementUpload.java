package io.stablemint.orders.statement;

import java.time.Instant;

/**
 * What an operator says about a file.
 *
 * @param name the file's name; only its last part is kept
 * @param from the first moment of the period that the statement covers
 * @param until the first moment after that period
 * @param askForColumns whether to ask what the columns mean, although files with the same header were uploaded before
 */
public record StatementUpload(String login, String name, Instant from, Instant until, boolean askForColumns) {

    private static final int MAX_NAME_LENGTH = 200;

    public StatementUpload {
        if (!from.isBefore(until)) {
            throw new StatementException(
                    StatementError.INVALID_PERIOD, 0, "The first day of the period must not be after the last day.");
        }
        String last =
                name.replaceFirst(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String bounded = last.length() <= MAX_NAME_LENGTH ? last : last.substring(0, MAX_NAME_LENGTH);
        name = bounded.isEmpty() ? "statement.csv" : bounded;
    }
}
