package io.stablemint.orders.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A statement as clerks and operators see it.
 *
 * @param name the file's name
 * @param from the first moment of the period that it covers
 * @param until the first moment after that period
 * @param header the names of its columns
 * @param records how many records it has
 * @param processed how many of them are matched
 * @param problem why it failed
 */
public record StatementView(
        String id,
        StatementState state,
        String name,
        String uploadedBy,
        Instant uploadedAt,
        Instant from,
        Instant until,
        List<String> header,
        int records,
        int processed,
        Optional<StatementProblem> problem) {

    public StatementView {
        header = List.copyOf(header);
    }
}
