package io.stablemint.orders.history;

import java.util.Optional;

/**
 * A change that is about to be written. Repositories require it for every change of a row, so that no change is without a history.
 *
 * @param reason why, as a sentence without personal data
 * @param fields the modified fields of rows that belong to the subject's row, such as an order's attempts
 */
public record Change(ChangeType type, Actor actor, Optional<String> reason, FieldChanges fields) {

    private static final int MAX_REASON_LENGTH = 500;

    public Change {
        reason = reason.map(Change::bounded);
    }

    public static Change of(ChangeType type, Actor actor) {
        return new Change(type, actor, Optional.empty(), FieldChanges.NONE);
    }

    public Change because(String why) {
        return new Change(type, actor, Optional.of(why), fields);
    }

    public Change with(FieldChanges more) {
        return new Change(type, actor, reason, fields.and(more));
    }

    private static String bounded(String text) {
        return text.length() <= MAX_REASON_LENGTH ? text : text.substring(0, MAX_REASON_LENGTH - 1) + "…";
    }
}
