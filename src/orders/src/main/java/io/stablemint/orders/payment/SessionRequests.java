package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.Customer;
import io.stablemint.orders.ordering.Customers;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.settings.OrderSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Builds an attempt's request from what the database knows, so that any server can repeat it. */
@Dependent
class SessionRequests {

    private final Customers customers;
    private final OrderSettings settings;

    @Inject
    SessionRequests(Customers customers, OrderSettings settings) {
        this.customers = customers;
        this.settings = settings;
    }

    SessionRequest of(Order order, String attempt) {
        return new SessionRequest(attempt, SessionTerms.of(order, settings.publicUrl()), customerOf(order));
    }

    private Customer customerOf(Order order) {
        Customer guest = new Guest(order.country());
        return order.customerId().<Customer>flatMap(customers::withId).orElse(guest);
    }
}
