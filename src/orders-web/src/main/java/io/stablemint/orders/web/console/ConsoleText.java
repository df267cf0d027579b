package io.stablemint.orders.web.console;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.operations.PaymentResult;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.RefundState;
import io.stablemint.orders.statement.StatementState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The console's words for states, changes and times. Templates use it as {@code text}. */
public final class ConsoleText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** For example {@code 22 Nov 2026, 19:35:07 UTC}. */
    public String time(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** For tables: for example {@code 22 Nov 2026, 19:35}, in UTC. */
    public String shortTime(Instant instant) {
        return SHORT.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** For example {@code 22 Nov 2026}, in UTC. */
    public String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The last day of a period that ends before this moment. */
    public String lastDay(Instant end) {
        return day(end.minusNanos(1));
    }

    /** For example {@code 19:00}, in UTC. */
    public String hour(Instant instant) {
        return HOUR.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The two largest units, for example {@code 2 min 5 s} or {@code 3 d 4 h}. */
    public String duration(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds == 0) {
            return Math.max(0, duration.toMillis()) + " ms";
        }
        long minutes = seconds / 60;
        long hours = minutes / 60;
        if (hours >= 24) {
            return units(hours / 24, "d", hours % 24, "h");
        }
        if (hours > 0) {
            return units(hours, "h", minutes % 60, "min");
        }
        return minutes > 0 ? units(minutes, "min", seconds % 60, "s") : seconds + " s";
    }

    private static String units(long large, String largeUnit, long small, String smallUnit) {
        return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }

    public String attemptState(AttemptState state) {
        return switch (state) {
            case PREPARED -> "Not sent yet";
            case SENT -> "Outcome unknown";
            case OPEN -> "Session open";
            case SUCCEEDED -> "Paid";
            case FAILED -> "Failed";
            case EXPIRED -> "Expired";
            case SUPERSEDED -> "Replaced";
        };
    }

    public String refundState(RefundState state) {
        return switch (state) {
            case PREPARED -> "Not sent yet";
            case SENT, UNKNOWN -> "Outcome unknown";
            case REQUESTED -> "Accepted by Stable Mint";
            case REJECTED -> "Rejected by Stable Mint";
        };
    }

    public String statementState(StatementState state) {
        return switch (state) {
            case UPLOADING -> "Uploading";
            case UNMAPPED -> "Columns unknown";
            case MATCHING, COMPARING -> "In progress";
            case DONE -> "Done";
            case FAILED -> "Failed";
        };
    }

    public String notificationState(NotificationState state) {
        return switch (state) {
            case RECEIVED -> "Waiting";
            case APPLIED -> "Applied";
            case IGNORED -> "No effect";
            case DEAD -> "Dead letter";
        };
    }

    public String result(PaymentResult result) {
        return switch (result) {
            case PAID -> "Paid";
            case FAILED -> "Failed";
            case EXPIRED -> "Expired or replaced";
            case OPEN -> "Not decided yet";
        };
    }

    /** Who did it. */
    public String actor(Actor actor) {
        return switch (actor.kind()) {
            case CUSTOMER -> "Customer";
            case STABLE_MINT -> "Stable Mint";
            case JOB -> "Job: " + actor.name();
            case OPERATOR -> actor.name();
        };
    }

    public String change(ChangeType type) {
        return switch (type) {
            case ORDER_PLACED -> "Order placed";
            case REQUEST_SENT -> "Session request sent to Stable Mint";
            case SESSION_OPENED -> "Stable Mint opened the session";
            case OUTCOME_UNKNOWN -> "No usable answer from Stable Mint";
            case REQUEST_REJECTED -> "Stable Mint rejected the request";
            case STABLE_MINT_NOT_AVAILABLE -> "Stable Mint was not available";
            case SESSION_OVER -> "Stable Mint answered that the session is over";
            case ATTEMPT_REPLACED -> "New payment attempt";
            case ATTEMPT_EXPIRED -> "Payment attempt expired";
            case DEPOSIT_REPORTED -> "Stable Mint reported the payment’s stage";
            case UNMATCHED_PAYMENT -> "Payment that belongs to no attempt";
            case REQUEST_REDRIVEN -> "Retry asked for";
            case ORDER_CANCELLED -> "Order cancelled";
            case CANCELLATION_POSTPONED -> "Cancellation postponed: an attempt is still open";
            case CUSTOMER_RETURNED -> "Customer returned from the checkout";
            case RESULT_OVERDUE -> "Stable Mint has not reported a result in time";
            case RESULT_CLARIFIED -> "Overdue result clarified";
            case PAYMENT_ACCEPTED -> "Payment accepted after review";
            case REFUND_REQUIRED -> "Refund decided";
            case REFUND_PAID -> "Refund recorded as paid";
            case REFUND_REQUESTED -> "Refund requested";
            case REFUND_SENT -> "Refund request sent to Stable Mint";
            case REFUND_ACCEPTED -> "Stable Mint accepted the refund request";
            case REFUND_NOT_REQUESTED -> "The refund was not confirmed by Stable Mint";
            case NOTIFICATION_RECEIVED -> "Notification received";
            case NOTIFICATION_APPLIED -> "Notification applied";
            case NOTIFICATION_IGNORED -> "Notification has no effect";
            case NOTIFICATION_NOT_APPLIED -> "Notification could not be applied; a retry follows";
            case NOTIFICATION_DEAD -> "Notification could not be applied; no tries are left";
            case NOTIFICATION_REQUEUED -> "Dead letter requeued";
            case NOTIFICATION_RESOLVED -> "Dead letter resolved without effect";
            case MISMATCH_RESOLVED -> "Mismatch resolved";
            case STATEMENT_APPLIED -> "Paid according to a statement of Stable Mint";
            case FINDING_RESOLVED -> "Finding of a statement resolved";
            case NEW_PAYMENTS_STOPPED -> "New payments stopped";
            case NEW_PAYMENTS_RESUMED -> "New payments resumed";
        };
    }
}
