package io.stablemint.orders.web.console;

import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.payment.OverduePayments;
import io.stablemint.orders.payment.RedriveService;
import io.stablemint.orders.payment.RefundService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The services that carry out the actions on an order. */
@Dependent
public class OrderServices {

    private final OrderReviewService reviews;
    private final RedriveService redrives;
    private final OverduePayments overdue;
    private final RefundService refunds;

    @Inject
    public OrderServices(
            OrderReviewService reviews, RedriveService redrives, OverduePayments overdue, RefundService refunds) {
        this.reviews = reviews;
        this.redrives = redrives;
        this.overdue = overdue;
        this.refunds = refunds;
    }

    OrderReviewService reviews() {
        return reviews;
    }

    RedriveService redrives() {
        return redrives;
    }

    OverduePayments overdue() {
        return overdue;
    }

    RefundService refunds() {
        return refunds;
    }
}
