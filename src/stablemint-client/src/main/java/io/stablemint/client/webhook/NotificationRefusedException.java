package io.stablemint.client.webhook;

import io.stablemint.client.error.ErrorId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A notification that must not be processed. Its message may be logged; the sender gets only the status. */
public final class NotificationRefusedException extends RuntimeException {

    /** Why it was refused. */
    public enum Reason {
        /** Not signed by any of the configured keys. */
        SIGNATURE(ErrorId.NOTIFICATION_SIGNATURE),
        /** Missing, unreadable, too old, or too far ahead. */
        TIMESTAMP(ErrorId.NOTIFICATION_TIMESTAMP),
        /** Signed, but not in a format that this client can read. */
        UNREADABLE(ErrorId.NOTIFICATION_UNREADABLE),
        /** The request has the timestamp or the signature more than once. */
        REPEATED_HEADER(ErrorId.NOTIFICATION_HEADER_REPEATED);

        private final ErrorId error;

        Reason(ErrorId error) {
            this.error = error;
        }
    }

    private final Reason reason;

    public NotificationRefusedException(Reason reason, String message) {
        this(reason, message, null);
    }

    public NotificationRefusedException(Reason reason, String message, @Nullable Throwable cause) {
        super(reason.error.say(message), cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }

    /** For example {@code STMNT1601E}; the error documentation has a paragraph for each. */
    public String errorId() {
        return reason.error.id();
    }
}
