package io.stablemint.orders.web.console;

import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.statement.Finding;
import io.stablemint.orders.statement.StatementRowView;
import io.stablemint.orders.web.language.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finding in the list, with its resolution if there is one. */
public record StatementRowModel(StatementRowView row, Optional<HistoryRecord> resolution) {

    static List<StatementRowModel> of(List<StatementRowView> rows, Map<Integer, HistoryRecord> resolutions) {
        return rows.stream()
                .map(row -> new StatementRowModel(row, Optional.ofNullable(resolutions.get(row.number()))))
                .toList();
    }

    public Message label() {
        return label(row.finding());
    }

    static Message label(Finding finding) {
        return Message.of("finding." + finding);
    }

    /** What an operator does about a finding of this kind. */
    static Message advice(Finding finding) {
        return Message.of("finding." + finding + ".note");
    }
}
