package io.stablemint.orders.payment;

import io.stablemint.client.request.HostedWithdrawalRequest;
import io.stablemint.client.request.WithdrawalReason;
import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.OrderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of table refund_request. Every change of it also changes its order's version, which protects it against concurrent changes, and
 * leaves a row in the order's history; see {@link RefundRequests}.
 */
@Entity
@Table(name = "refund_request")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class RefundRequest {

    @Id
    @Column(name = "order_id")
    private String orderId;

    private String id;

    @Enumerated(EnumType.STRING)
    private RefundState state;

    private BigDecimal amount;
    private String currency;
    private int sends;
    private @Nullable String reference;
    private @Nullable String problem;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    protected RefundRequest() {}

    static RefundRequest prepared(OrderId order, String id, Money amount, Instant now) {
        RefundRequest request = new RefundRequest();
        request.orderId = order.value();
        request.id = id;
        request.state = RefundState.PREPARED;
        request.amount = amount.amount();
        request.currency = amount.currency();
        request.createdAt = now;
        request.dueAt = now;
        return request;
    }

    String id() {
        return id;
    }

    RefundState state() {
        return state;
    }

    int sends() {
        return sends;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The same rows always give the same request, so that it can be retried with the same idempotency key. */
    HostedWithdrawalRequest toRequest(String customer) {
        return HostedWithdrawalRequest.builder()
                .userUniqueId(customer)
                .amount(new Money(amount, currency).amount())
                .currency(currency)
                .withdrawalReason(WithdrawalReason.REFUND)
                .idempotencyKey(id)
                .websiteReference(orderId)
                .build();
    }

    /** It is about to be sent; no other server sends it before the lease ends. */
    void sent(Instant leaseEnds) {
        state = RefundState.SENT;
        sends++;
        dueAt = leaseEnds;
    }

    void requested(Optional<String> withdrawal) {
        end(RefundState.REQUESTED);
        reference = withdrawal.orElse(null);
        problem = null;
    }

    void notSent(String why) {
        end(RefundState.NOT_SENT);
        problem = why;
    }

    void rejected(String why) {
        end(RefundState.REJECTED);
        problem = why;
    }

    void unknown(String why) {
        end(RefundState.UNKNOWN);
        problem = why;
    }

    void retryAt(Instant time, String why) {
        dueAt = time;
        problem = why;
    }

    private void end(RefundState last) {
        state = last;
        dueAt = null;
    }

    /** The fields for the order's history, without the time for jobs. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("refund.key", id);
        fields.put("refund.state", state.name());
        fields.put("refund.amount", new Money(amount, currency).toString());
        fields.put("refund.sends", String.valueOf(sends));
        Optional.ofNullable(reference).ifPresent(known -> fields.put("refund.reference", known));
        Optional.ofNullable(problem).ifPresent(why -> fields.put("refund.problem", why));
        return fields;
    }

    RefundView view() {
        return new RefundView(
                id,
                state,
                new Money(amount, currency),
                sends,
                Optional.ofNullable(reference),
                Optional.ofNullable(problem),
                Optional.ofNullable(dueAt));
    }
}
