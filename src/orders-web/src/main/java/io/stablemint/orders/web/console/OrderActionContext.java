package io.stablemint.orders.web.console;

import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.payment.RefundView;
import java.util.List;
import java.util.Optional;

/** What decides which actions on an order are possible. */
record OrderActionContext(OrderDetails order, List<AttemptDetails> attempts, Optional<RefundView> refund) {

    OrderActionContext {
        attempts = List.copyOf(attempts);
    }

    OrderState state() {
        return order.view().state();
    }
}
