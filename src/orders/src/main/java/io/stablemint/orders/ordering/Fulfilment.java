package io.stablemint.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one thing a paid order sets in motion: a row of table fulfilment, whose key allows no second one. */
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
