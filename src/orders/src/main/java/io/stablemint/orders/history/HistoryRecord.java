package io.stablemint.orders.history;

import java.time.Instant;
import java.util.Optional;

/**
 * One row of the history.
 *
 * @param subject the id of an order or of a notification, or the name of a switch
 * @param version the version of the subject's row after the change
 * @param trace the id of the trace in which it happened, if one was recorded
 */
public record HistoryRecord(
        String subject,
        long version,
        Instant changedAt,
        Actor actor,
        ChangeType type,
        Optional<String> reason,
        FieldChanges fields,
        Optional<String> trace) {}
