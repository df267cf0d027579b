package io.stablemint.orders.reconciliation;

import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobResult;
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

/** Runs the reconciliation once an hour for the hour before the last one, and logs every mismatch. It only reads, so every server does it. */
@Dependent
public class ReconciliationJob implements Job {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.reconciliation");
    private static final Duration WINDOW = Duration.ofHours(1);

    private final ReconciliationService reconciliation;
    private final Clock clock;
    private final AtomicReference<Instant> comparedUntil = new AtomicReference<>(Instant.MIN);

    @Inject
    public ReconciliationJob(ReconciliationService reconciliation, Clock clock) {
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reconcile";
    }

    @Override
    public JobResult run() {
        Instant until = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(WINDOW);
        if (until.equals(comparedUntil.getAndSet(until))) {
            return JobResult.IDLE;
        }
        List<Mismatch> mismatches = reconciliation.compare(until.minus(WINDOW), until);
        mismatches.forEach(ReconciliationJob::log);
        return JobResult.IDLE;
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
