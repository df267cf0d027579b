package io.stablemint.orders.inbox;

import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.payment.DepositStage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notification as it was stored: a row of table notification. Only {@link InboxBook} changes it later. */
@Entity
@Table(name = "notification")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
public class Notification {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private NotificationState state;

    @Column(name = "event_type")
    private String eventType;

    @Enumerated(EnumType.STRING)
    private @Nullable DepositStage stage;

    @Column(name = "attempt_key")
    private @Nullable String attemptKey;

    private @Nullable String reference;

    @Column(name = "website_reference")
    private @Nullable String websiteReference;

    private @Nullable BigDecimal amount;
    private @Nullable String currency;
    private String body;
    private int tries;
    private @Nullable String problem;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    protected Notification() {}

    /** One that just arrived. */
    static Notification received(Arrival arrival, Instant now) {
        Notification row = new Notification();
        row.id = arrival.id();
        row.state = NotificationState.RECEIVED;
        row.eventType = arrival.eventType();
        row.body = arrival.body();
        row.receivedAt = now;
        row.changedAt = now;
        row.dueAt = now;
        arrival.report().ifPresent(row::keep);
        return row;
    }

    private void keep(DepositReport report) {
        stage = report.stage();
        attemptKey = report.attemptKey().orElse(null);
        reference = report.reference().orElse(null);
        websiteReference = report.websiteReference().orElse(null);
        amount = report.amount().orElse(null);
        currency = report.currency().orElse(null);
    }

    /** The event's id, or a hash. */
    public String id() {
        return id;
    }

    int tries() {
        return tries;
    }

    NotificationState state() {
        return state;
    }

    /** Whether a worker has yet to apply it. */
    public boolean isUnderWay() {
        return state == NotificationState.RECEIVED;
    }

    /** What it says about a deposit; nothing for every other type. */
    public Optional<DepositReport> report() {
        return Optional.ofNullable(stage)
                .map(known -> new DepositReport(
                        known,
                        Optional.ofNullable(attemptKey),
                        Optional.ofNullable(reference),
                        Optional.ofNullable(websiteReference),
                        Optional.ofNullable(amount),
                        Optional.ofNullable(currency)));
    }

    NotificationView view() {
        return new NotificationView(
                id,
                eventType,
                state,
                tries,
                receivedAt,
                Optional.ofNullable(reference),
                Optional.ofNullable(websiteReference),
                body,
                Optional.ofNullable(problem));
    }
}
