package io.stablemint.sandbox.errors;

/** The stable ids of all errors and warnings of the sandbox. The last letter is the severity: E error, W warning. */
public enum ErrorId {
    /** The settings are not valid; the sandbox does not start. */
    SETTINGS_UNUSABLE("SNDBX0001E"),
    /** The standalone server cannot listen on its port. */
    SERVER_NOT_STARTED("SNDBX0002E"),
    /** 401: the header {@code ApiKey} is missing or not one of the configured keys. */
    API_KEY_UNKNOWN("SNDBX1001E"),
    /** 401: the header {@code Timestamp} is missing or not a whole number of seconds. */
    TIMESTAMP_UNREADABLE("SNDBX1002E"),
    /** 401: the header {@code Timestamp} differs from the sandbox's clock by more than five minutes. */
    TIMESTAMP_OUTSIDE_WINDOW("SNDBX1003E"),
    /** 401: the header {@code Signature} is missing or not Base64. */
    SIGNATURE_UNREADABLE("SNDBX1004E"),
    /** 401: the signature does not match the text as received, or was made with another key. */
    SIGNATURE_MISMATCH("SNDBX1005E"),
    /** 400: the body is not one well-formed JSON object in UTF-8. */
    BODY_NOT_JSON("SNDBX1101E"),
    /** 400: fields are missing, wrong, or belong to another operation. */
    FIELDS_WRONG("SNDBX1102E"),
    /** 413: the body is larger than 64 KiB. */
    BODY_TOO_LARGE("SNDBX1103E"),
    /** 409: the idempotency key was used with another body or for another operation. */
    IDEMPOTENCY_KEY_REUSED("SNDBX1201E"),
    /** 404: no session has that reference. */
    SESSION_UNKNOWN("SNDBX1301E"),
    /** 409: the session has expired; it can only be paid late. */
    SESSION_EXPIRED("SNDBX1302E"),
    /** 409: the session has a final state. */
    SESSION_SETTLED("SNDBX1303E"),
    /** The path, the method or the content type is not supported. */
    REQUEST_UNROUTABLE("SNDBX1401E"),
    /** 500: a defect of the sandbox. */
    UNEXPECTED("SNDBX1402E"),
    /** Logged: a webhook was not acknowledged in any try of the schedule. */
    WEBHOOK_GIVEN_UP("SNDBX2001W"),
    /** 403: the control API or page was called from another machine, or by another web site. */
    CONTROL_REFUSED("SNDBX3001E"),
    /** 400: a fault script is not valid. */
    SCRIPT_UNREADABLE("SNDBX3002E"),
    /** 400: a field of a form of the control page, or of a request to the control API, is not valid. */
    CONTROL_INPUT_INVALID("SNDBX3003E"),
    /** 404: a request or webhook is not stored, or not any more. */
    CONTROL_ENTRY_UNKNOWN("SNDBX3004E");

    private final String code;

    ErrorId(String code) {
        this.code = code;
    }

    /**
     * {@return the id in messages and in the documentation: five letters, four digits and the severity, for example
     * {@code SNDBX1001E}}
     */
    public String code() {
        return code;
    }
}
