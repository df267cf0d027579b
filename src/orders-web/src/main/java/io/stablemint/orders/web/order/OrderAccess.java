package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.CustomerRepository;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderQueries;
import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.web.request.RequestContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;

/**
 * Checks who may see an order: anyone with its access token, and the signed-in customer who placed it. For everyone else the order is
 * not found.
 */
@Dependent
public class OrderAccess {

    private final OrderQueries orders;
    private final CustomerRepository customers;
    private final RequestContext context;

    @Inject
    public OrderAccess(OrderQueries orders, CustomerRepository customers, RequestContext context) {
        this.orders = orders;
        this.customers = customers;
        this.context = context;
    }

    /**
     * Finds an order that the current user may see.
     *
     * @param token the request's access token; empty if it has none
     * @throws NotFoundException if the order does not exist, or the user may not see it
     */
    public OrderView findAuthorized(String order, String token) {
        return OrderId.parse(order).flatMap(id -> find(id, token)).orElseThrow(NotFoundException::new);
    }

    private Optional<OrderView> find(OrderId id, String token) {
        return token.isEmpty() ? findOwnOrder(id) : parse(token).flatMap(parsed -> orders.find(id, parsed));
    }

    private Optional<OrderView> findOwnOrder(OrderId id) {
        return context.signedInUser()
                .flatMap(customers::findByLogin)
                .flatMap(customer -> orders.findOfCustomer(id, customer.id()));
    }

    private static Optional<AccessToken> parse(String token) {
        try {
            return Optional.of(new AccessToken(token));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }
}
