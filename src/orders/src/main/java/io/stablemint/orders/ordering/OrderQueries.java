package io.stablemint.orders.ordering;

import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queries for orders. Each method reads the current rows in a transaction of its own. */
@Dependent
public class OrderQueries {

    private static final int MAX_ORDERS_PER_CUSTOMER = 100;

    private final Transactions transactions;

    @Inject
    public OrderQueries(Transactions transactions) {
        this.transactions = transactions;
    }

    /** For a request with an access token: empty if the order does not exist or has another token. The caller cannot distinguish the two. */
    public Optional<OrderView> find(OrderId id, AccessToken token) {
        return find(id).filter(order -> order.accessToken().sameAs(token));
    }

    /** For a logged-in customer: empty unless it is an order of this customer. */
    public Optional<OrderView> findOfCustomer(OrderId id, String customerId) {
        return transactions.inNew(em -> Optional.ofNullable(em.find(Order.class, id.value()))
                .filter(order -> order.customerId().filter(customerId::equals).isPresent())
                .map(Order::view));
    }

    /** For clerks and operators. The caller must have checked the role. */
    public Optional<OrderView> find(OrderId id) {
        return transactions.inNew(
                em -> Optional.ofNullable(em.find(Order.class, id.value())).map(Order::view));
    }

    /** For clerks and operators, with all details. The caller must have checked the role. */
    public Optional<OrderDetails> findDetails(OrderId id) {
        return transactions.inNew(
                em -> Optional.ofNullable(em.find(Order.class, id.value())).map(Order::details));
    }

    /**
     * One page of a list of orders, newest first. The caller must have checked the role.
     *
     * @param after the last order of the page before; empty for the first page
     */
    public OrderPage page(OrderFilter filter, Optional<OrderPage.Position> after, int limit) {
        return transactions.inNew(em -> new OrderPageQuery(filter, after).read(em, limit));
    }

    /** The latest {@value #MAX_ORDERS_PER_CUSTOMER} orders of a registered customer, newest first. */
    public List<OrderSummary> findByCustomer(String customerId) {
        return transactions.inNew(em -> em.createQuery(
                        "SELECT o FROM Order o WHERE o.customerId = :customer ORDER BY o.id DESC", Order.class)
                .setParameter("customer", customerId)
                .setMaxResults(MAX_ORDERS_PER_CUSTOMER)
                .getResultStream()
                .map(Order::summary)
                .toList());
    }

    /** For clerks and operators, newest first. The caller must have checked the role. */
    public List<OrderSummary> search(OrderSearch criteria) {
        return transactions.inNew(em -> matches(em, criteria));
    }

    private static List<OrderSummary> matches(EntityManager em, OrderSearch criteria) {
        Set<OrderState> states = criteria.states().isEmpty() ? EnumSet.allOf(OrderState.class) : criteria.states();
        // An id begins with the time at which the checkout form was shown, not with the time of the order, so the
        // window is compared with created_at.
        return em.createQuery("""
                        SELECT o FROM Order o
                        WHERE o.state IN :states AND o.createdAt >= :from AND o.createdAt < :until
                        ORDER BY o.createdAt DESC, o.id DESC""", Order.class)
                .setParameter("states", states)
                .setParameter("from", criteria.from())
                .setParameter("until", criteria.until())
                .setMaxResults(criteria.limit())
                .getResultStream()
                .map(Order::summary)
                .toList();
    }
}
