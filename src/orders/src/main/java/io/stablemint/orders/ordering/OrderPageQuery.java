package io.stablemint.orders.ordering;

import io.stablemint.orders.ordering.OrderFilter.Amount;
import io.stablemint.orders.ordering.OrderFilter.Criterion;
import io.stablemint.orders.ordering.OrderFilter.Ids;
import io.stablemint.orders.ordering.OrderFilter.OfCustomer;
import io.stablemint.orders.ordering.OrderFilter.ShortNumber;
import io.stablemint.orders.ordering.OrderPage.Position;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one page of a list of orders. Paging is by the position of the last order and not by a number of rows, so every page is as fast as
 * the first one.
 */
final class OrderPageQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    OrderPageQuery(OrderFilter filter, Optional<Position> after) {
        addCriterion(filter.criterion());
        if (!filter.states().isEmpty()) {
            add("o.state IN :states", "states", filter.states());
        }
        filter.from().ifPresent(from -> add("o.createdAt >= :from", "from", from));
        filter.until().ifPresent(until -> add("o.createdAt < :until", "until", until));
        // The first condition bounds the range of the index; the second one only drops the rows with the same time.
        after.ifPresent(position -> {
            add("o.createdAt <= :time", "time", position.createdAt());
            add("(o.createdAt < :time OR o.id < :id)", "id", position.id().value());
        });
    }

    private void addCriterion(Criterion criterion) {
        if (criterion instanceof Ids ids) {
            // A list in SQL must not be empty; no order has an empty id.
            List<String> values = ids.ids().stream().map(OrderId::value).toList();
            add("o.id IN :ids", "ids", values.isEmpty() ? List.of("") : values);
        } else if (criterion instanceof ShortNumber number) {
            add("o.shortNumber = :number", "number", number.number());
        } else if (criterion instanceof Amount amount) {
            add("o.totalAmount = :amount", "amount", amount.amount());
        } else if (criterion instanceof OfCustomer customer) {
            add("o.customerId = :customer", "customer", customer.customerId());
        }
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    OrderPage read(EntityManager em, int limit) {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        TypedQuery<Order> query =
                em.createQuery("SELECT o FROM Order o" + where + " ORDER BY o.createdAt DESC, o.id DESC", Order.class);
        parameters.forEach(query::setParameter);
        // One more than the page has, to know whether there is another page.
        List<OrderSummary> found = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(Order::summary)
                .toList();
        return found.size() <= limit
                ? new OrderPage(found, Optional.empty())
                : new OrderPage(found.subList(0, limit), Optional.of(Position.of(found.get(limit - 1))));
    }
}
