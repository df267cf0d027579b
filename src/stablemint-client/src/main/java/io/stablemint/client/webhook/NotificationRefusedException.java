package io.stablemint.client.webhook;

import io.stablemint.client.error.ErrorId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A notification that must not be acted on. Its message may be logged; the sender learns nothing but the status. */
public final class NotificationRefusedException extends RuntimeException {

    /** Why it was refused. */
    public enum Reason {
        /** Not signed by any of the configured keys. */
        SIGNATURE,
        /** Missing, unreadable, too old, or too far ahead. */
        TIMESTAMP,
        /** Signed, but not a notification that we can read. */
        UNREADABLE
    }

    private final Reason reason;
    private final ErrorId error;

    public NotificationRefusedException(Reason reason, String message) {
        this(reason, message, null);
    }

    public NotificationRefusedException(Reason reason, String message, @Nullable Throwable cause) {
        super(error(reason).say(message), cause);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.error = error(reason);
    }

    public Reason reason() {
        return reason;
    }

    /** For example {@code STMNT1601E}; the error documentation has a paragraph for each. */
    public String errorId() {
        return error.id();
    }

    private static ErrorId error(Reason reason) {
        return switch (reason) {
            case SIGNATURE -> ErrorId.NOTIFICATION_SIGNATURE;
            case TIMESTAMP -> ErrorId.NOTIFICATION_TIMESTAMP;
            case UNREADABLE -> ErrorId.NOTIFICATION_UNREADABLE;
        };
    }
}
