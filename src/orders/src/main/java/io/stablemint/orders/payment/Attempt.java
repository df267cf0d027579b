package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.AttemptStatus.ReceivedAmount;
import io.stablemint.orders.payment.AttemptStatus.Session;
import io.stablemint.orders.payment.ResultDeadline.Overdue;
import io.stablemint.orders.telemetry.PaymentIds;
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
 * A payment attempt as one transaction read it: a row of table payment_attempt. It is inserted once; later changes are written only by
 * {@link AttemptRepository}.
 */
@Entity
@Table(name = "payment_attempt")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
public class Attempt {

    // The table's primary key is (order_id, id), so that it can be distributed by order; the id alone is unique, too.
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

    @Column(name = "trace_parent")
    private @Nullable String traceParent;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Column(name = "result_due_at")
    private @Nullable Instant resultDueAt;

    @Column(name = "overdue_since")
    private @Nullable Instant overdueSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "overdue_reason")
    private @Nullable OverdueReason overdueReason;

    protected Attempt() {}

    /** A new attempt to pay an order. */
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

    /** Stores the span that created it; for a new attempt only. */
    Attempt causedBy(Optional<String> span) {
        traceParent = span.orElse(null);
        return this;
    }

    /** The span that created it, in the format of W3C Trace Context. */
    Optional<String> traceParent() {
        return Optional.ofNullable(traceParent);
    }

    /** The ids for logs and traces. */
    PaymentIds ids() {
        return PaymentIds.ofOrder(orderId).withAttempt(id).withReference(Optional.ofNullable(reference));
    }

    /** The attempt's id, which is also the idempotency key. */
    public String id() {
        return id;
    }

    /** The number of this attempt among the order's attempts, from 1. */
    int number() {
        return number;
    }

    public OrderId orderId() {
        return new OrderId(orderId);
    }

    /** The amount to be paid. */
    public Money agreedAmount() {
        return new Money(amount, currency);
    }

    /** SHA-256 of the request, in hex: the same idempotency key must never be sent with another request. */
    String requestHash() {
        return requestHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The time of the last status update. A job's claim does not change it. */
    Instant changedAt() {
        return changedAt;
    }

    /** The fields that can change. */
    public AttemptStatus status() {
        return new AttemptStatus(
                state,
                sends,
                session(),
                Optional.ofNullable(stage),
                receivedAmount(),
                Optional.ofNullable(problem),
                Optional.ofNullable(dueAt),
                resultDeadline());
    }

    AttemptView view(Instant now) {
        Optional<Session> usable = session().filter(session -> state == AttemptState.OPEN && session.isUsableAt(now));
        return new AttemptView(
                id,
                number,
                state,
                createdAt,
                session().map(Session::reference),
                session().flatMap(Session::expiresAt),
                usable.flatMap(Session::url),
                Optional.ofNullable(problem));
    }

    AttemptDetails details(Instant now) {
        AttemptStatus status = status();
        return new AttemptDetails(
                view(now),
                agreedAmount(),
                sends,
                status.stage(),
                status.received().map(ReceivedAmount::toString),
                status.dueAt(),
                status.resultDeadline().overdue().map(Overdue::reason));
    }

    private Optional<Session> session() {
        return Optional.ofNullable(reference)
                .map(known ->
                        new Session(known, Optional.ofNullable(url).map(URI::create), Optional.ofNullable(expiresAt)));
    }

    private ResultDeadline resultDeadline() {
        return new ResultDeadline(
                Optional.ofNullable(returnedAt),
                Optional.ofNullable(resultDueAt),
                overdueReason == null || overdueSince == null
                        ? Optional.empty()
                        : Optional.of(new Overdue(overdueReason, overdueSince)));
    }

    private Optional<ReceivedAmount> receivedAmount() {
        return receivedAmount == null || receivedCurrency == null
                ? Optional.empty()
                : Optional.of(new ReceivedAmount(receivedAmount.stripTrailingZeros(), receivedCurrency));
    }
}
