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

    /** Decides the id of the message and the status of the answer. */
    private final Reason reason;

    /**
     * For a delivery that breaks a rule by itself.
     *
     * @param reason decides the error id and the HTTP status of the answer
     * @param message what is wrong, without secrets and personal data; the id is put in front of it
     */
    public NotificationRefusedException(Reason reason, String message) {
        this(reason, message, null);
    }

    /**
     * With the exception that caused this one, for example of the JSON parser.
     *
     * @param reason decides the error id and the HTTP status of the answer
     * @param message what is wrong, without secrets and personal data; the id is put in front of it
     * @param cause null if there is none
     */
    public NotificationRefusedException(Reason reason, String message, @Nullable Throwable cause) {
        super(reason.error.say(message), cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return the rule that the delivery breaks} */
    public Reason reason() {
        return reason;
    }

    /**
     * {@return the id at the start of the message, for example {@code STMNT1601E}; the error documentation has a
     * paragraph for each}
     */
    public String errorId() {
        return reason.error.id();
    }
}
