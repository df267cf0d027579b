package io.stablemint.orders.web.console;

import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.reconciliation.Mismatch;
import io.stablemint.orders.web.language.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mismatch in the list, with its resolution if there is one. */
public record MismatchRow(Mismatch mismatch, Optional<HistoryRecord> resolution) {

    /** The rows, those without a resolution first. */
    static List<MismatchRow> of(List<Mismatch> mismatches, Map<String, HistoryRecord> resolutions) {
        return mismatches.stream()
                .map(mismatch -> new MismatchRow(mismatch, Optional.ofNullable(resolutions.get(mismatch.id()))))
                .sorted(Comparator.comparing(row -> row.resolution().isPresent()))
                .toList();
    }

    /** For example {@code Missing here}. */
    public Message kind() {
        return Message.of("mismatch-kind." + mismatch.kind());
    }
}
