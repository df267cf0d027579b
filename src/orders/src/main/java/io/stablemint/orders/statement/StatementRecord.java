package io.stablemint.orders.statement;

import java.util.List;

/**
 * A record of the file, before its columns have a meaning.
 *
 * @param line the line in which it begins, from 1
 */
record StatementRecord(long line, List<String> cells) {

    StatementRecord {
        cells = List.copyOf(cells);
    }

    boolean isEmptyLine() {
        return cells.equals(List.of(""));
    }

    int length() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
