package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.OrderId;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The attempts of an order to look at. */
@Dependent
public class Attempts {

    /** Oldest first. The caller has checked who may see the order. */
    public List<AttemptView> of(OrderId order) {
        return List.of();
    }
}
