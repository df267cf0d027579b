package io.stablemint.orders.telemetry;

import java.util.Optional;

/** The order system's metrics, named by OpenTelemetry's conventions; {@code src/docs/monitoring.md} explains each. */
public enum OrderMetric {
    CHECKOUTS(
            Kind.COUNTER,
            "checkouts",
            "{checkout}",
            "checkout.outcome",
            "Checkouts and payments that customers started"),
    SESSIONS(Kind.COUNTER, "sessions", "{session}", "session.result", "Requests for a session at Stable Mint"),
    ATTEMPTS(Kind.COUNTER, "attempts", "{attempt}", "attempt.state", "Payment attempts that ended"),
    TIME_TO_PAID(Kind.HISTOGRAM, "time_to_paid", "s", "", "From the order to its payment"),
    NOTIFICATIONS(Kind.COUNTER, "notifications", "{notification}", "notification.result", "Steps of notifications"),
    NOTIFICATION_DELAY(
            Kind.HISTOGRAM, "notification.delay", "s", "", "From the receipt of a notification to its effect"),
    INBOX_BACKLOG(Kind.GAUGE, "inbox.backlog", "{notification}", "", "Notifications that wait to be applied"),
    INBOX_AGE(Kind.GAUGE, "inbox.age", "s", "", "How long the oldest of them has waited"),
    DEAD_LETTERS(Kind.GAUGE, "inbox.dead_letters", "{notification}", "", "Notifications that could not be applied"),
    PAYMENTS_OPEN(Kind.GAUGE, "payments.open", "{attempt}", "", "Payment attempts that have not ended"),
    PAYMENTS_OLDEST_OPEN(
            Kind.GAUGE, "payments.oldest_open", "s", "", "Age of the oldest payment attempt that has not ended"),
    PAYMENTS_OVERDUE(
            Kind.GAUGE, "payments.overdue", "{attempt}", "overdue.reason", "Payments without a reported result"),
    DECISIONS(Kind.GAUGE, "decisions", "{order}", "order.state", "Orders that wait for an operator"),
    BACKLOG_AGE(Kind.GAUGE, "backlog.age", "s", "", "How long ago the numbers of the gauges above were counted");

    /** How a metric is recorded. */
    public enum Kind {
        COUNTER,
        HISTOGRAM,
        GAUGE
    }

    private final Kind kind;
    private final String metric;
    private final String unit;
    private final String attribute;
    private final String description;

    OrderMetric(Kind kind, String name, String unit, String attribute, String description) {
        this.kind = kind;
        this.metric = "stablemint.orders." + name;
        this.unit = unit;
        this.attribute = attribute.isEmpty() ? "" : "stablemint." + attribute;
        this.description = description;
    }

    public Kind kind() {
        return kind;
    }

    /** The name under which it is exported. */
    public String metric() {
        return metric;
    }

    /** In UCUM. */
    public String unit() {
        return unit;
    }

    /** The name of its only attribute, if it has one. */
    public Optional<String> attribute() {
        return attribute.isEmpty() ? Optional.empty() : Optional.of(attribute);
    }

    public String description() {
        return description;
    }
}
