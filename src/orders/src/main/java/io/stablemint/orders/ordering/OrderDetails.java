package io.stablemint.orders.ordering;

import java.time.Instant;
import java.util.Optional;

/**
 * An order as clerks and operators see it.
 *
 * @param version increases with every change of the order or of one of its attempts
 * @param customerId the registered customer's id; empty for a guest
 * @param cancelAt when a job cancels the order if it is not paid by then
 */
public record OrderDetails(OrderView view, long version, Optional<String> customerId, Optional<Instant> cancelAt) {}
