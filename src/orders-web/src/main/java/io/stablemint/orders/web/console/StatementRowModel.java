package io.stablemint.orders.web.console;

import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.statement.Finding;
import io.stablemint.orders.statement.StatementRowView;
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

    public String label() {
        return label(row.finding());
    }

    static String label(Finding finding) {
        return switch (finding) {
            case PAID_THERE -> "Paid there, unpaid here";
            case PAID_HERE -> "Paid here, unknown there";
            case OTHER_AMOUNT -> "Other amount";
            case DOUBLE -> "Double";
            case UNKNOWN_HERE -> "Unknown here";
            case AMBIGUOUS -> "Ambiguous";
        };
    }

    /** What an operator does about a finding of this kind. */
    static String advice(Finding finding) {
        return switch (finding) {
            case PAID_THERE ->
                "Apply it: the order becomes paid, or goes into review if it no longer waits for the payment.";
            case PAID_HERE ->
                "Check that the statement covers the whole period. Then ask Stable Mint about the reference, before the goods leave.";
            case OTHER_AMOUNT -> "Open the order. If it is not paid here, apply the line: the order goes into review.";
            case DOUBLE -> "Ask Stable Mint whether money moved twice. If so, refund one payment.";
            case UNKNOWN_HERE -> "The payment may belong to another shop or to a lost order. Ask Stable Mint.";
            case AMBIGUOUS -> "Compare the ids with the order’s payment attempts, and ask Stable Mint.";
        };
    }
}
