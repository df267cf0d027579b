package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.OrderId;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Takes a basket to Stable Mint's checkout. To be called outside any transaction. */
@Dependent
public class Checkout {

    /** Writes the order down and begins its first payment. The same form again gives the same order and no second payment. */
    public CheckoutOutcome place(PlaceOrder wish) {
        return new CheckoutOutcome.Refused(
                List.of("Checkout is not open yet for " + wish.token().orderId() + "."));
    }

    /** Goes on paying: by the live session if there is one, otherwise by a new attempt. Refused if the order is not the token's. */
    public CheckoutOutcome payAgain(OrderId order, AccessToken accessToken) {
        return new CheckoutOutcome.BeingFollowedUp(order, accessToken);
    }
}
