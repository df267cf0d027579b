package io.stablemint.orders.telemetry;

/** The ids of the payment that this thread works on. */
final class LogContext {

    private static final ThreadLocal<PaymentIds> CURRENT = ThreadLocal.withInitial(() -> PaymentIds.NONE);

    private LogContext() {}

    static PaymentIds current() {
        return CURRENT.get();
    }

    /** Sets the ids, and returns those before. */
    static PaymentIds replace(PaymentIds ids) {
        PaymentIds before = CURRENT.get();
        if (ids.equals(PaymentIds.NONE)) {
            // Threads are the server's: nothing of the application may stay on them.
            CURRENT.remove();
        } else {
            CURRENT.set(ids);
        }
        return before;
    }
}
