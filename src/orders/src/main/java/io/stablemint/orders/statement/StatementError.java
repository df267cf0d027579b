package io.stablemint.orders.statement;

/** Why a statement is rejected. The ids are explained in docs/errors. */
public enum StatementError {
    TOO_LARGE("ORDER5910E"),
    NOT_UTF_8("ORDER5911E"),
    NOT_CSV("ORDER5912E"),
    OTHER_COLUMN_COUNT("ORDER5913E"),
    INVALID_HEADER("ORDER5914E"),
    MISSING_COLUMNS("ORDER5915E"),
    INVALID_VALUE("ORDER5916E"),
    CONTROL_CHARACTER("ORDER5917E"),
    NO_RECORDS("ORDER5918E"),
    INVALID_PERIOD("ORDER5919E");

    private final String id;

    StatementError(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
