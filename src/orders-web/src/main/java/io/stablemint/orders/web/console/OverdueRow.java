package io.stablemint.orders.web.console;

import io.stablemint.orders.payment.OverduePayment;

/** A payment whose result was not reported in time, in the list. */
public record OverdueRow(OverduePayment payment) {

    /** Why a result was expected, for example {@code Customer returned}. */
    public String reason() {
        return switch (payment.reason()) {
            case RETURNED -> "Customer returned";
            case INITIATED -> "Payment begun";
            case SESSION_ENDED -> "Session ended";
        };
    }

    /** What an operator does about it, in a sentence or two. */
    public String advice() {
        return switch (payment.reason()) {
            case RETURNED, INITIATED ->
                "The customer has probably paid. Ask Stable Mint about the reference, or reconcile with a statement. If it was paid,"
                        + " Stable Mint delivers the notification again.";
            case SESSION_ENDED ->
                "Most of these customers left without paying. Do nothing for single ones; if there are many, check that webhooks arrive.";
        };
    }

    public boolean isProbablyPaid() {
        return payment.reason().isProbablyPaid();
    }
}
