package io.stablemint.orders.payment;

import io.stablemint.orders.ordering.Customer;
import io.stablemint.orders.ordering.CustomerRepository;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.settings.OrderSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Creates an attempt's request from the database only, so that any server can retry it. */
@Dependent
class SessionRequestFactory {

    private final CustomerRepository customers;
    private final OrderSettings settings;

    @Inject
    SessionRequestFactory(CustomerRepository customers, OrderSettings settings) {
        this.customers = customers;
        this.settings = settings;
    }

    SessionRequest create(Order order, String attempt) {
        return new SessionRequest(attempt, SessionParameters.of(order, settings.publicUrl()), customerOf(order));
    }

    private Customer customerOf(Order order) {
        Customer guest = new Guest(order.country());
        return order.customerId().<Customer>flatMap(customers::findById).orElse(guest);
    }
}
