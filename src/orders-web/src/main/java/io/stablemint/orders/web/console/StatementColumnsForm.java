package io.stablemint.orders.web.console;

import io.stablemint.orders.statement.StatementColumns;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.language.Message;
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
    public record Choice(String name, String chosen) {

        public Message label() {
            return Message.of("column." + name);
        }

        public Message help() {
            return Message.of("column." + name + ".note");
        }
    }

    static List<Choice> choices(StatementColumns columns) {
        return List.of(
                new Choice("reference", columns.reference()),
                new Choice("key", columns.idempotencyKey()),
                new Choice("website", columns.websiteReference()),
                new Choice("amount", columns.amount()),
                new Choice("currency", columns.currency()),
                new Choice("status", columns.status()));
    }
}
