package io.stablemint.orders.web.admission;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** The number of checkouts that may run at the same time; none while notifications wait too long. */
public final class CheckoutLimit {

    private final Semaphore permits;
    private final BooleanSupplier notificationsWaitTooLong;

    public CheckoutLimit(int checkouts, BooleanSupplier notificationsWaitTooLong) {
        this.permits = new Semaphore(checkouts);
        this.notificationsWaitTooLong = notificationsWaitTooLong;
    }

    /** Enters without waiting. Returns false if no further checkout is accepted; otherwise the caller must {@link #leave}. */
    boolean tryEnter() {
        return !notificationsWaitTooLong.getAsBoolean() && permits.tryAcquire();
    }

    void leave() {
        permits.release();
    }

    /** Whether a request places an order: the only requests that are limited. */
    static boolean isCheckout(String method, String path) {
        return (method.equals("POST") && path.equals("/checkout"))
                || (method.equals("PUT") && path.startsWith("/api/checkouts/"));
    }
}
