package io.stablemint.orders.inbox;

import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
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
 * A stored notification: a row of table notification. It is inserted once; later changes are written only by
 * {@link NotificationRepository}.
 */
@Entity
@Table(name = "notification")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
public class Notification {

    /** The problem of a notification about a payment of which there is no attempt here. */
    public static final String UNMATCHED = "It matches no payment attempt.";

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private NotificationState state;

    private long version;

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

    // Only set here; retention reads and clears it.
    @Column(name = "retained_since", updatable = false)
    private @Nullable Instant retainedSince;

    @Column(name = "trace_parent")
    private @Nullable String traceParent;

    protected Notification() {}

    /** A notification that was just received. */
    static Notification received(IncomingNotification incoming, Instant now, Optional<String> span) {
        Notification row = new Notification();
        row.id = incoming.id();
        row.state = NotificationState.RECEIVED;
        row.eventType = incoming.eventType();
        row.body = incoming.body();
        row.receivedAt = now;
        row.changedAt = now;
        row.dueAt = now;
        row.retainedSince = now;
        row.traceParent = span.orElse(null);
        incoming.deposit().ifPresent(row::setDeposit);
        return row;
    }

    private void setDeposit(DepositUpdate deposit) {
        stage = deposit.stage();
        attemptKey = deposit.attemptKey().orElse(null);
        reference = deposit.reference().orElse(null);
        websiteReference = deposit.websiteReference().orElse(null);
        amount = deposit.amount().orElse(null);
        currency = deposit.currency().orElse(null);
    }

    /** The event's id, or a hash of it. */
    public String id() {
        return id;
    }

    /** Increases with every change. */
    long version() {
        return version;
    }

    /** The span of the request that delivered it, in the format of W3C Trace Context. */
    Optional<String> traceParent() {
        return Optional.ofNullable(traceParent);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    int tries() {
        return tries;
    }

    NotificationState state() {
        return state;
    }

    /** Whether it has not been applied yet. */
    public boolean isPending() {
        return state == NotificationState.RECEIVED;
    }

    /** The update of a deposit; empty for all other types. */
    public Optional<DepositUpdate> deposit() {
        return Optional.ofNullable(stage)
                .map(known -> new DepositUpdate(
                        known,
                        Optional.ofNullable(attemptKey),
                        Optional.ofNullable(reference),
                        Optional.ofNullable(websiteReference),
                        Optional.ofNullable(amount),
                        Optional.ofNullable(currency)));
    }

    /** The fields that can change, except the time of the next try; for the history. */
    Map<String, String> fields() {
        return fields(state, tries, problem);
    }

    static Map<String, String> fields(NotificationState state, int tries, @Nullable String problem) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("notification.state", state.name());
        fields.put("notification.tries", String.valueOf(tries));
        if (problem != null) {
            fields.put("notification.problem", problem);
        }
        return fields;
    }

    NotificationView view() {
        return new NotificationView(
                id,
                eventType,
                state,
                version,
                tries,
                receivedAt,
                Optional.ofNullable(dueAt),
                Optional.ofNullable(attemptKey),
                Optional.ofNullable(reference),
                Optional.ofNullable(websiteReference),
                body,
                Optional.ofNullable(problem));
    }
}
