package io.stablemint.orders.monitoring;

import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the backlog regularly, on every server, and keeps the latest numbers in memory. */
@ApplicationScoped
public class BacklogMonitor implements Job {

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;

    private volatile @Nullable Backlog latest;

    @Inject
    public BacklogMonitor(Transactions transactions, Clock clock, OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
    }

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    protected BacklogMonitor() {
        this.transactions = null;
        this.clock = null;
        this.settings = null;
    }

    /** The latest count; empty before the first one. */
    public Optional<Backlog> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public String name() {
        return "count the backlog";
    }

    @Override
    public JobResult run() {
        Instant now = clock.instant();
        if (isDue(now)) {
            latest = transactions.inNew(em -> BacklogQueries.count(em, now));
        }
        return JobResult.IDLE;
    }

    /** So that the backlog is counted on time. */
    @Override
    public boolean backsOff() {
        return false;
    }

    private boolean isDue(Instant now) {
        Backlog before = latest;
        return before == null || !now.isBefore(before.countedAt().plus(settings.backlogInterval()));
    }
}
