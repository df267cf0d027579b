package io.stablemint.orders.reconciliation;

import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.Tick;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Once an hour, compares the hour before the last and logs every mismatch. Reading twice does no harm, so every server does it. */
@Dependent
public class ReconciliationJob implements Job {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.reconciliation");
    private static final Duration AGO = Duration.ofHours(1);

    private final Reconciliation reconciliation;
    private final Clock clock;
    private final AtomicReference<Instant> comparedUntil = new AtomicReference<>(Instant.MIN);

    @Inject
    public ReconciliationJob(Reconciliation reconciliation, Clock clock) {
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reconcile";
    }

    @Override
    public Tick tick() {
        Instant until = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(AGO);
        if (until.equals(comparedUntil.getAndSet(until))) {
            return Tick.IDLE;
        }
        List<Mismatch> mismatches = reconciliation.compare(until.minus(AGO), until);
        mismatches.forEach(ReconciliationJob::log);
        return Tick.IDLE;
    }

    private static void log(Mismatch mismatch) {
        LOG.log(
                Level.WARNING,
                "ORDER4001W: " + mismatch.kind() + ", order "
                        + mismatch.order().map(Object::toString).orElse("unknown")
                        + ", attempt " + mismatch.attempt().orElse("unknown")
                        + ", notification " + mismatch.notification().orElse("none") + ": " + mismatch.what());
    }
}
