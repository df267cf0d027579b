package io.stablemint.orders.web.order;

import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.Customers;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderView;
import io.stablemint.orders.ordering.Orders;
import io.stablemint.orders.web.visit.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;

/** Who may see an order: whoever holds its link, and the signed-in customer whose order it is. To everybody else it does not exist. */
@Dependent
public class OrderAccess {

    private final Orders orders;
    private final Customers customers;
    private final Visit visit;

    @Inject
    public OrderAccess(Orders orders, Customers customers, Visit visit) {
        this.orders = orders;
        this.customers = customers;
        this.visit = visit;
    }

    /**
     * Finds an order for the current visitor.
     *
     * @param token as it came with the request; empty if none did
     * @throws NotFoundException if there is no such order, or not for this visitor
     */
    public OrderView visible(String order, String token) {
        return OrderId.parse(order).flatMap(id -> find(id, token)).orElseThrow(NotFoundException::new);
    }

    private Optional<OrderView> find(OrderId id, String token) {
        return token.isEmpty() ? ownOrder(id) : parse(token).flatMap(read -> orders.find(id, read));
    }

    private Optional<OrderView> ownOrder(OrderId id) {
        return visit.signedInAs()
                .flatMap(customers::withLogin)
                .flatMap(customer -> orders.findOfCustomer(id, customer.id()));
    }

    private static Optional<AccessToken> parse(String token) {
        try {
            return Optional.of(new AccessToken(token));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
