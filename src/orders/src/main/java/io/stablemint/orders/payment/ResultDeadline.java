package io.stablemint.orders.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * The time by which a notification must have reported a payment's result. Stable Mint has no request that returns a result, so a lost
 * notification is found only by the time that has passed.
 *
 * @param returnedAt when the customer first returned from the checkout's success page
 * @param dueAt when a job checks whether the result was reported; empty if nothing is expected
 * @param overdue present if the result was not reported in time
 */
record ResultDeadline(Optional<Instant> returnedAt, Optional<Instant> dueAt, Optional<Overdue> overdue) {

    /** Nothing is expected. */
    static final ResultDeadline NONE = new ResultDeadline(Optional.empty(), Optional.empty(), Optional.empty());

    /** The result was not reported in time. */
    record Overdue(OverdueReason reason, Instant since) {}

    /** Whether a notification is still expected. */
    boolean isPending() {
        return dueAt.isPresent() || overdue.isPresent();
    }

    ResultDeadline withDueAt(Instant time) {
        return new ResultDeadline(returnedAt, Optional.of(time), overdue);
    }

    /** The customer returned: the result is due at this time, unless it is due or overdue earlier. */
    ResultDeadline returned(Instant now, Instant time) {
        return new ResultDeadline(
                Optional.of(now),
                dueAt.map(due -> due.isBefore(time) ? due : time),
                overdue.map(earlier -> new Overdue(OverdueReason.RETURNED, earlier.since())));
    }

    /** The result was reported, or an operator has clarified it. */
    ResultDeadline met() {
        return new ResultDeadline(returnedAt, Optional.empty(), Optional.empty());
    }

    ResultDeadline missed(OverdueReason reason, Instant now) {
        return new ResultDeadline(returnedAt, Optional.empty(), Optional.of(new Overdue(reason, now)));
    }
}
