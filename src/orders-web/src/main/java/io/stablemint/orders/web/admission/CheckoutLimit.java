package io.stablemint.orders.web.admission;

import java.util.concurrent.Semaphore;

/** The number of checkouts that may run at the same time. */
public final class CheckoutLimit {

    private final Semaphore permits;

    public CheckoutLimit(int checkouts) {
        this.permits = new Semaphore(checkouts);
    }

    /** Enters without waiting. Returns false if the limit is reached; otherwise the caller must {@link #leave}. */
    boolean tryEnter() {
        return permits.tryAcquire();
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
