package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.AttemptStanding.Received;
import io.stablemint.orders.payment.AttemptStanding.Session;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A payment attempt as one transaction read it: a row of table payment_attempt. It is inserted once; after that only
 * {@link AttemptBook} changes it.
 */
@Entity
@Table(name = "payment_attempt")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
public class Attempt {

    // The table's key is (order_id, id), for distribution by order; the id alone is unique as well.
    @Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "attempt_no")
    private int number;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    private BigDecimal amount;
    private String currency;

    @Column(name = "request_hash")
    private String requestHash;

    private int sends;
    private @Nullable String reference;
    private @Nullable String url;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DepositStage stage;

    @Column(name = "received_amount")
    private @Nullable BigDecimal receivedAmount;

    @Column(name = "received_currency")
    private @Nullable String receivedCurrency;

    private @Nullable String problem;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    protected Attempt() {}

    /** A new attempt to get an order paid. */
    static Attempt prepared(String id, int number, Order order, String requestHash, Instant now, Instant dueAt) {
        Attempt attempt = new Attempt();
        attempt.id = id;
        attempt.number = number;
        attempt.orderId = order.id().value();
        attempt.state = AttemptState.PREPARED;
        attempt.amount = order.total().amount();
        attempt.currency = order.total().currency();
        attempt.requestHash = requestHash;
        attempt.createdAt = now;
        attempt.changedAt = now;
        attempt.dueAt = dueAt;
        return attempt;
    }

    /** Also the idempotency key. */
    public String id() {
        return id;
    }

    /** Counts an order's attempts from 1. */
    int number() {
        return number;
    }

    public OrderId orderId() {
        return new OrderId(orderId);
    }

    /** What is to be paid. */
    public Money agreed() {
        return new Money(amount, currency);
    }

    /** SHA-256 of what is sent, in hex: the same key never goes with another request. */
    String requestHash() {
        return requestHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last moved; that a job claimed it does not count. */
    Instant changedAt() {
        return changedAt;
    }

    /** The part of it that changes. */
    public AttemptStanding standing() {
        return new AttemptStanding(
                state,
                sends,
                session(),
                Optional.ofNullable(stage),
                received(),
                Optional.ofNullable(problem),
                Optional.ofNullable(dueAt));
    }

    AttemptView view(Instant now) {
        Optional<Session> usable =
                session().filter(session -> state == AttemptState.OPEN && now.isBefore(session.expiresAt()));
        return new AttemptView(
                id,
                number,
                state,
                createdAt,
                session().map(Session::reference),
                session().map(Session::expiresAt),
                usable.map(Session::url),
                Optional.ofNullable(problem));
    }

    private Optional<Session> session() {
        return reference == null || url == null || expiresAt == null
                ? Optional.empty()
                : Optional.of(new Session(reference, URI.create(url), expiresAt));
    }

    private Optional<Received> received() {
        return receivedAmount == null || receivedCurrency == null
                ? Optional.empty()
                : Optional.of(new Received(receivedAmount.stripTrailingZeros(), receivedCurrency));
    }
}
