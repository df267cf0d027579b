package io.stablemint.orders.web.console;

import io.stablemint.orders.statement.StatementColumns;
import io.stablemint.orders.web.form.FormData;
import java.util.List;

/** The form that says what the columns of a statement mean. */
final class StatementColumnsForm {

    private StatementColumnsForm() {}

    static StatementColumns read(FormData form) {
        return new StatementColumns(
                form.text("reference"),
                form.text("key"),
                form.text("website"),
                form.text("amount"),
                form.text("currency"),
                form.text("status"),
                form.text("paid-words").strip(),
                form.text("decimal").equals("comma"));
    }

    /** A field in which one column can be chosen. */
    public record Choice(String name, String label, String help, String chosen) {}

    static List<Choice> choices(StatementColumns columns) {
        return List.of(
                new Choice("reference", "Stable Mint’s reference", "Of the session.", columns.reference()),
                new Choice("key", "Idempotency key", "The id of our payment attempt.", columns.idempotencyKey()),
                new Choice("website", "Website reference", "The order’s id.", columns.websiteReference()),
                new Choice("amount", "Amount", "Required.", columns.amount()),
                new Choice("currency", "Currency", "Required.", columns.currency()),
                new Choice("status", "Status", "Without it, every line is a paid one.", columns.status()));
    }
}
