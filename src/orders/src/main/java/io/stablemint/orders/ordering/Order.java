package io.stablemint.orders.ordering;

import io.stablemint.orders.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order as one transaction read it: rows of tables orders and order_line. It is inserted once; later changes are written only by
 * {@link OrderRepository}, and do not change an object that was read before.
 */
@Entity
@Table(name = "orders")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
public class Order {

    @Id
    private String id;

    private long version;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "access_token")
    private String accessToken;

    @Column(name = "customer_id")
    private @Nullable String customerId;

    private String country;

    @Column(name = "total_amount")
    private BigDecimal totalAmount;

    @Column(name = "total_currency")
    private String totalCurrency;

    @Column(name = "current_attempt")
    private @Nullable String currentAttempt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    private @Nullable String reason;

    // Only set here; retention reads and clears it.
    @Column(name = "retained_since", updatable = false)
    private @Nullable Instant retainedSince;

    // Only for searches; null in orders of older servers.
    @Column(name = "short_number")
    private @Nullable String shortNumber;

    @ElementCollection
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "line_no")
    private List<OrderLineRow> lines;

    protected Order() {}

    /**
     * A new order.
     *
     * @param firstAttempt the id of its first payment attempt
     * @param cancelAt when a job cancels the order if it is not paid
     */
    public static Order placed(
            CheckoutToken token,
            Customer customer,
            PricedBasket basket,
            String firstAttempt,
            Instant now,
            Instant cancelAt) {
        Money total =
                basket.total().orElseThrow(() -> new IllegalArgumentException("An order needs at least one line."));
        Order order = new Order();
        order.id = token.orderId().value();
        order.shortNumber = token.orderId().number().replace("-", "");
        order.state = OrderState.NEW;
        order.currentAttempt = firstAttempt;
        order.accessToken = token.accessToken().value();
        order.customerId = customer instanceof RegisteredCustomer registered ? registered.id() : null;
        order.country = customer.country();
        order.totalAmount = total.amount();
        order.totalCurrency = total.currency();
        order.createdAt = now;
        order.changedAt = now;
        order.retainedSince = now;
        order.dueAt = cancelAt;
        order.lines =
                new ArrayList<>(basket.lines().stream().map(OrderLineRow::of).toList());
        return order;
    }

    public OrderId id() {
        return new OrderId(id);
    }

    /** Increases with every change of the order or of one of its attempts; {@link OrderRepository} uses it for optimistic locking. */
    public long version() {
        return version;
    }

    public AccessToken accessToken() {
        return new AccessToken(accessToken);
    }

    /** The registered customer's id; empty for a guest. */
    public Optional<String> customerId() {
        return Optional.ofNullable(customerId);
    }

    public String country() {
        return country;
    }

    public Money total() {
        return new Money(totalAmount, totalCurrency);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The fields that can change. */
    public OrderStatus status() {
        return new OrderStatus(
                state,
                Optional.ofNullable(currentAttempt),
                Optional.ofNullable(paidAt),
                Optional.ofNullable(dueAt),
                Optional.ofNullable(reason));
    }

    OrderView view() {
        return new OrderView(
                id(),
                id().number(),
                accessToken(),
                state,
                lines.stream().map(line -> line.toLine(totalCurrency)).toList(),
                total(),
                country,
                createdAt,
                Optional.ofNullable(paidAt),
                Optional.ofNullable(reason));
    }

    OrderDetails details() {
        return new OrderDetails(view(), version, customerId(), Optional.ofNullable(dueAt));
    }

    OrderSummary summary() {
        return new OrderSummary(
                id(),
                id().number(),
                state,
                total(),
                createdAt,
                Optional.ofNullable(paidAt),
                Optional.ofNullable(reason));
    }
}
