package io.stablemint.orders.ordering;

import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders to look at, always as the database has them now. */
@Dependent
public class Orders {

    private static final int MOST_OF_A_CUSTOMER = 100;

    private final Transactions transactions;

    @Inject
    public Orders(Transactions transactions) {
        this.transactions = transactions;
    }

    /** For whoever holds the link: nothing if there is no such order or the token is not its. The two cases look alike. */
    public Optional<OrderView> find(OrderId id, AccessToken token) {
        return find(id).filter(order -> order.accessToken().sameAs(token));
    }

    /** For a registered customer who is logged in: nothing unless it is this customer's order. */
    public Optional<OrderView> findOfCustomer(OrderId id, String customerId) {
        return transactions.inNew(em -> Optional.ofNullable(em.find(Order.class, id.value()))
                .filter(order -> order.customerId().filter(customerId::equals).isPresent())
                .map(Order::view));
    }

    /** For clerks and operators, whose role the caller has checked. */
    public Optional<OrderView> find(OrderId id) {
        return transactions.inNew(
                em -> Optional.ofNullable(em.find(Order.class, id.value())).map(Order::view));
    }

    /** The latest {@value #MOST_OF_A_CUSTOMER} orders of a registered customer, newest first. */
    public List<OrderSummary> ofCustomer(String customerId) {
        return transactions.inNew(em -> em.createQuery(
                        "SELECT o FROM Order o WHERE o.customerId = :customer ORDER BY o.id DESC", Order.class)
                .setParameter("customer", customerId)
                .setMaxResults(MOST_OF_A_CUSTOMER)
                .getResultStream()
                .map(Order::summary)
                .toList());
    }

    /** For clerks and operators: newest first. */
    public List<OrderSummary> search(OrderSearch wanted) {
        return transactions.inNew(em -> matches(em, wanted));
    }

    private static List<OrderSummary> matches(EntityManager em, OrderSearch wanted) {
        Set<OrderState> states = wanted.states().isEmpty() ? EnumSet.allOf(OrderState.class) : wanted.states();
        // Ids begin with the time of the checkout form, but only roughly that of the order: the window is one of
        // created_at.
        return em.createQuery("""
                        SELECT o FROM Order o
                        WHERE o.state IN :states AND o.createdAt >= :from AND o.createdAt < :until
                        ORDER BY o.createdAt DESC, o.id DESC""", Order.class)
                .setParameter("states", states)
                .setParameter("from", wanted.from())
                .setParameter("until", wanted.until())
                .setMaxResults(wanted.limit())
                .getResultStream()
                .map(Order::summary)
                .toList();
    }
}
