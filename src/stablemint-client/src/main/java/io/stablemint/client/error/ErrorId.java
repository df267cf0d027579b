package io.stablemint.client.error;

/** Every error of the client, with the id at the start of its message; {@code docs/errors/client.md} explains each. */
public enum ErrorId {
    /** A request cannot be built, because fields are missing or wrong. */
    REQUEST_INVALID("STMNT1001E"),
    /** Stable Mint refused a request with a 4xx status. */
    REQUEST_REFUSED("STMNT1002E"),
    /** The idempotency key was used before with other content (409). */
    KEY_CONFLICT("STMNT1003E"),
    /** The facade was called inside a JTA transaction. */
    INSIDE_TRANSACTION("STMNT1004E"),
    /** Stable Mint rejected the credentials (401 or 403). */
    ACCESS_REFUSED("STMNT1101E"),
    /** Stable Mint rejected the credentials, and its clock differs from this server's by more than a minute. */
    CLOCK_SUSPECTED("STMNT1102E"),
    /** The host name, the connection or TLS failed, so nothing was sent. */
    NOT_REACHED("STMNT1201E"),
    /** Stable Mint rejected the request for now (408, 425, 429 or 503). */
    TEMPORARILY_REJECTED("STMNT1202E"),
    /** Nothing was sent, because the circuit breaker is open. */
    BREAKER_OPEN("STMNT1203E"),
    /** Nothing was sent, because {@code stablemint.max-concurrent-calls} are in progress. */
    CONCURRENCY_LIMIT("STMNT1204E"),
    /** No attempt got a complete answer; the payment may exist. */
    NO_ANSWER("STMNT1301E"),
    /** {@code stablemint.deadline} passed before an answer came; the payment may exist. */
    DEADLINE_PASSED("STMNT1302E"),
    /** Stable Mint failed with a 5xx status, or refused a retry after a lost answer; the payment may exist. */
    FAILED_THERE("STMNT1303E"),
    /** An answer with a success status is not JSON, lacks a field, or has a URL or time that is not allowed. */
    ANSWER_UNUSABLE("STMNT1401E"),
    /** The answer's session has expired. */
    SESSION_OVER("STMNT1402E"),
    /** Settings are missing, wrong or contradict each other, or the jar is in the application twice. */
    CONFIGURATION_WRONG("STMNT1501E"),
    /** Changed credentials or public keys cannot be used; the old ones stay in use. */
    NEW_CREDENTIALS_BROKEN("STMNT1502W"),
    /** Changed credentials or public keys are in use from now on. */
    CREDENTIALS_RENEWED("STMNT1503I"),
    /** The settings {@code stablemint.pool-*} may have no effect on this platform. */
    POOL_NOT_SIZED("STMNT1504I"),
    /** Amazon Corretto Crypto Provider is on the class path but cannot be loaded. */
    PROVIDER_NOT_USED("STMNT1505I"),
    /** An observer of one of the client's events threw an exception; the payment is not affected. */
    OBSERVER_FAILED("STMNT1506W"),
    /** The server lacks a specification that the client needs; the deployment stops. */
    PLATFORM_INCOMPLETE("STMNT1507E"),
    /** Several WARs of one EAR observe notifications, and each hears only its own. */
    OBSERVERS_APART("STMNT1508W"),
    /** The Java version has no virtual threads, so each exchange takes a platform thread. */
    PLATFORM_THREADS("STMNT1509I"),
    /** The REST client could not be built at startup; the first call builds it. */
    CLIENT_BUILT_LATER("STMNT1510I"),
    /** The configuration has a name under {@code stablemint.} that no code reads. */
    UNKNOWN_SETTING("STMNT1511W"),
    /** The settings in use, without secrets; logged once at startup. */
    SETTINGS_IN_USE("STMNT1512I"),
    /** A notification is not signed by any of the configured keys. */
    NOTIFICATION_SIGNATURE("STMNT1601E"),
    /** A notification's timestamp is missing, unreadable, too old or too far in the future. */
    NOTIFICATION_TIMESTAMP("STMNT1602E"),
    /** A notification is signed but cannot be read. */
    NOTIFICATION_UNREADABLE("STMNT1603E"),
    /** A notification has more than 256 KiB. */
    NOTIFICATION_TOO_LARGE("STMNT1604E"),
    /** An observer threw an exception, so the notification is not acknowledged and will be delivered again. */
    NOTIFICATION_NOT_STORED("STMNT1605E"),
    /** A notification has its timestamp or signature header more than once. */
    NOTIFICATION_HEADER_REPEATED("STMNT1606E");

    private final String id;

    ErrorId(String id) {
        this.id = id;
    }

    /**
     * {@return the id in messages and in the documentation: five letters, four digits, and E for error, W for warning
     * or I for information}
     */
    public String id() {
        return id;
    }

    /**
     * Puts the id in front of a message, so that it can be found in logs and in the documentation.
     *
     * @param message the text without the id
     * @return {@code STMNT1001E: message}
     */
    public String say(String message) {
        return id + ": " + message;
    }
}
