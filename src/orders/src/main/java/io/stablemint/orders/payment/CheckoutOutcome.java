package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The outcome of a checkout. It determines what to show to the customer. */
public sealed interface CheckoutOutcome {

    /** An outcome with an order, on whose page the customer continues. */
    sealed interface OfOrder extends CheckoutOutcome {
        OrderId order();

        AccessToken accessToken();
    }

    /**
     * The session exists: redirect the browser to it (303).
     *
     * @param url validated by the client: https, an allowed host
     */
    record ContinueAtStableMint(OrderId order, AccessToken accessToken, URI url) implements OfOrder {}

    /**
     * The result is not known yet, another request is creating the session, or the session has already ended. The order is stored, and a
     * job finds out the result; show the order's page, which polls its state.
     */
    record Pending(OrderId order, AccessToken accessToken) implements OfOrder {}

    /**
     * No session was created at Stable Mint. The order is stored; the customer can pay for it later on its page.
     *
     * @param retryAfter how long to wait before a retry, if Stable Mint said it
     */
    record NotAvailable(OrderId order, AccessToken accessToken, Optional<Duration> retryAfter) implements OfOrder {}

    /** The order is already paid or closed. Show its page. */
    record NotPayable(OrderId order, AccessToken accessToken, OrderState state) implements OfOrder {}

    /**
     * The order cannot be placed like this; no payment was started. Show the form again, with a new checkout token.
     *
     * @param problems sentences to show to the customer, at least one
     */
    record Refused(List<String> problems) implements CheckoutOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
