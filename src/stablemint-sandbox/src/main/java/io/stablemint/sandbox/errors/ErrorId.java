package io.stablemint.sandbox.errors;

/** The stable ids of all errors and warnings of the sandbox. The last letter is the severity: E error, W warning. */
public enum ErrorId {
    SETTINGS_UNUSABLE("SNDBX0001E"),
    SERVER_NOT_STARTED("SNDBX0002E"),
    API_KEY_UNKNOWN("SNDBX1001E"),
    TIMESTAMP_UNREADABLE("SNDBX1002E"),
    TIMESTAMP_OUTSIDE_WINDOW("SNDBX1003E"),
    SIGNATURE_UNREADABLE("SNDBX1004E"),
    SIGNATURE_MISMATCH("SNDBX1005E"),
    BODY_NOT_JSON("SNDBX1101E"),
    FIELDS_WRONG("SNDBX1102E"),
    BODY_TOO_LARGE("SNDBX1103E"),
    IDEMPOTENCY_KEY_REUSED("SNDBX1201E"),
    SESSION_UNKNOWN("SNDBX1301E"),
    SESSION_EXPIRED("SNDBX1302E"),
    SESSION_SETTLED("SNDBX1303E"),
    REQUEST_UNROUTABLE("SNDBX1401E"),
    UNEXPECTED("SNDBX1402E"),
    WEBHOOK_GIVEN_UP("SNDBX2001W"),
    CONTROL_REFUSED("SNDBX3001E"),
    SCRIPT_UNREADABLE("SNDBX3002E"),
    CONTROL_INPUT_INVALID("SNDBX3003E"),
    CONTROL_ENTRY_UNKNOWN("SNDBX3004E");

    private final String code;

    ErrorId(String code) {
        this.code = code;
    }

    /** Five letters, four digits and the severity, e.g. {@code SNDBX1001E}. */
    public String code() {
        return code;
    }
}
