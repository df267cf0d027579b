package io.stablemint.client.error;

/** Every error of the client, with the id at the start of its message; {@code docs/errors/client.md} explains each. */
public enum ErrorId {
    REQUEST_INVALID("STMNT1001E"),
    REQUEST_REFUSED("STMNT1002E"),
    KEY_CONFLICT("STMNT1003E"),
    INSIDE_TRANSACTION("STMNT1004E"),
    ACCESS_REFUSED("STMNT1101E"),
    CLOCK_SUSPECTED("STMNT1102E"),
    NOT_REACHED("STMNT1201E"),
    TEMPORARILY_REJECTED("STMNT1202E"),
    BREAKER_OPEN("STMNT1203E"),
    CONCURRENCY_LIMIT("STMNT1204E"),
    NO_ANSWER("STMNT1301E"),
    DEADLINE_PASSED("STMNT1302E"),
    FAILED_THERE("STMNT1303E"),
    ANSWER_UNUSABLE("STMNT1401E"),
    SESSION_OVER("STMNT1402E"),
    CONFIGURATION_WRONG("STMNT1501E"),
    NEW_CREDENTIALS_BROKEN("STMNT1502W"),
    CREDENTIALS_RENEWED("STMNT1503I"),
    POOL_NOT_SIZED("STMNT1504I"),
    PROVIDER_NOT_USED("STMNT1505I"),
    OBSERVER_FAILED("STMNT1506W"),
    UNKNOWN_SETTING("STMNT1507W"),
    SETTINGS_IN_USE("STMNT1508I"),
    NOTIFICATION_SIGNATURE("STMNT1601E"),
    NOTIFICATION_TIMESTAMP("STMNT1602E"),
    NOTIFICATION_UNREADABLE("STMNT1603E"),
    NOTIFICATION_TOO_LARGE("STMNT1604E"),
    NOTIFICATION_NOT_STORED("STMNT1605E"),
    NOTIFICATION_HEADER_REPEATED("STMNT1606E");

    private final String id;

    ErrorId(String id) {
        this.id = id;
    }

    /** Five letters, four digits, and E, W or I. */
    public String id() {
        return id;
    }

    /** The message with the id in front. */
    public String say(String message) {
        return id + ": " + message;
    }
}
