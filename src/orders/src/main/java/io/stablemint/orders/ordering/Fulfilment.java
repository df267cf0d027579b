package io.stablemint.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The fulfilment of a paid order: a row of table fulfilment. Its primary key is the order's id, so an order has at most one. */
@Entity
@Table(name = "fulfilment")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class Fulfilment {

    @Id
    @Column(name = "order_id")
    private String orderId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Fulfilment() {}

    static Fulfilment of(OrderId order, Instant now) {
        Fulfilment fulfilment = new Fulfilment();
        fulfilment.orderId = order.value();
        fulfilment.createdAt = now;
        return fulfilment;
    }

    Instant createdAt() {
        return createdAt;
    }
}
