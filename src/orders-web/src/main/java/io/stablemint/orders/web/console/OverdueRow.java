package io.stablemint.orders.web.console;

import io.stablemint.orders.payment.OverduePayment;
import io.stablemint.orders.web.language.Message;

/** A payment whose result was not reported in time, in the list. */
public record OverdueRow(OverduePayment payment) {

    /** Why a result was expected, for example {@code Customer returned}. */
    public Message reason() {
        return Message.of("overdue-reason." + payment.reason());
    }

    /** What an operator does about it, in a sentence or two. */
    public Message advice() {
        return Message.of("overdue-reason." + payment.reason() + ".note");
    }

    public boolean isProbablyPaid() {
        return payment.reason().isProbablyPaid();
    }
}
