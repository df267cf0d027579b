package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What came of a checkout, named for what to show the customer next. */
public sealed interface CheckoutOutcome {

    /** An outcome about an order that exists: its page is the place to go on. */
    sealed interface OfOrder extends CheckoutOutcome {
        OrderId order();

        AccessToken accessToken();
    }

    /**
     * Send the browser there (303).
     *
     * @param url checked by the client: https, an allowed host
     */
    record ContinueAtStableMint(OrderId order, AccessToken accessToken, URI url) implements OfOrder {}

    /**
     * Whether a session came to be is not known yet, or somebody else is just asking, or the session that came to be is over already. The
     * order is safe and a job finds out what there is to find out; show its page, which follows it.
     */
    record BeingFollowedUp(OrderId order, AccessToken accessToken) implements OfOrder {}

    /**
     * Nothing was begun at Stable Mint. The order is kept; the customer can pay for it later, from its page.
     *
     * @param retryAfter when Stable Mint said to come back
     */
    record NotAvailable(OrderId order, AccessToken accessToken, Optional<Duration> retryAfter) implements OfOrder {}

    /** It is paid already, or closed: there is nothing to pay. Show its page. */
    record NotPayable(OrderId order, AccessToken accessToken, OrderState state) implements OfOrder {}

    /**
     * This cannot be bought like that; no payment was begun. Show the form again, with a new checkout token.
     *
     * @param problems sentences for people, at least one
     */
    record Refused(List<String> problems) implements CheckoutOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
