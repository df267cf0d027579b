package io.stablemint.orders.monitoring;

import io.stablemint.orders.telemetry.OrderMetric;
import io.stablemint.orders.telemetry.Telemetry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The gauges about the backlog. The platform reads them on threads of its own, so they use only the numbers in memory. */
@ApplicationScoped
public class MonitoringMetrics {

    private final Telemetry telemetry;
    private final BacklogMonitor monitor;
    private final Clock clock;

    @Inject
    public MonitoringMetrics(Telemetry telemetry, BacklogMonitor monitor, Clock clock) {
        this.telemetry = telemetry;
        this.monitor = monitor;
        this.clock = clock;
    }

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    protected MonitoringMetrics() {
        this.telemetry = null;
        this.monitor = null;
        this.clock = null;
    }

    /** Registers the gauges. */
    public void register(@Observes Startup event) {
        number(OrderMetric.INBOX_BACKLOG, Backlog::pendingNotifications);
        age(OrderMetric.INBOX_AGE, Backlog::oldestPending);
        number(OrderMetric.DEAD_LETTERS, Backlog::deadNotifications);
        number(OrderMetric.PAYMENTS_OPEN, Backlog::unfinishedPayments);
        age(OrderMetric.PAYMENTS_OLDEST_OPEN, Backlog::oldestUnfinished);
        gauge(OrderMetric.PAYMENTS_OVERDUE, MonitoringMetrics::overdueByReason);
        gauge(
                OrderMetric.DECISIONS,
                backlog -> Map.of(
                        "in_review", (double) backlog.ordersInReview(), "refund_due", (double) backlog.refundsDue()));
        gauge(OrderMetric.BACKLOG_AGE, backlog -> Map.of("", seconds(backlog.countedAt())));
    }

    private void number(OrderMetric metric, Function<Backlog, Long> number) {
        gauge(metric, backlog -> Map.of("", number.apply(backlog).doubleValue()));
    }

    /** Zero if there is nothing that has an age, so that a query over time has no gaps. */
    private void age(OrderMetric metric, Function<Backlog, Optional<Instant>> since) {
        gauge(
                metric,
                backlog -> Map.of("", since.apply(backlog).map(this::seconds).orElse(0.0)));
    }

    private void gauge(OrderMetric metric, Function<Backlog, Map<String, Double>> values) {
        telemetry.gauge(metric, () -> monitor.latest().map(values).orElse(Map.of()));
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1e3;
    }

    private static Map<String, Double> overdueByReason(Backlog backlog) {
        return backlog.overdueResults().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name().toLowerCase(Locale.ROOT),
                        entry -> entry.getValue().doubleValue()));
    }
}
