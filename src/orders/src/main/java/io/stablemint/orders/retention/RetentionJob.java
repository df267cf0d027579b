package io.stablemint.orders.retention;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.settings.RetentionSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Erases old personal data, a batch of each kind at a time. Several servers may do it at once: every statement has an effect only once. */
@Dependent
public class RetentionJob implements Job {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.retention");

    /** Data becomes old slowly; after a run without a full batch the next one is this much later. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final PersonalData data;
    private final Clock clock;
    private final RetentionSettings settings;

    private Instant nextRun = Instant.MIN;

    @Inject
    RetentionJob(PersonalData data, Clock clock, RetentionSettings settings) {
        this.data = data;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "erase old personal data";
    }

    @Override
    public JobResult run() {
        Instant now = clock.instant();
        if (now.isBefore(nextRun)) {
            return JobResult.IDLE;
        }
        int bodies = data.eraseBodiesReceivedBefore(now.minus(settings.notificationBodies()));
        int deleted =
                each(data.abandonedOrdersPlacedBefore(now.minus(settings.abandonedOrders())), data::deleteAbandoned);
        int unlinked = each(data.finishedOrdersPlacedBefore(now.minus(settings.finishedOrders())), data::unlink);
        int limits = data.deleteLimitsExpiredAt(now);
        int all = bodies + deleted + unlinked + limits;
        if (all > 0) {
            LOG.log(
                    Level.INFO,
                    "ORDER5804I: Retention erased {0} notification bodies, deleted {1} abandoned orders, removed the customer from"
                            + " {2} finished orders, and deleted {3} limits of password attempts.",
                    bodies,
                    deleted,
                    unlinked,
                    limits);
        }
        if (all < DueRows.BATCH_SIZE) {
            nextRun = now.plus(PAUSE);
        }
        return new JobResult(all, all, all >= DueRows.BATCH_SIZE);
    }

    private static int each(List<String> orders, Predicate<String> erase) {
        return (int) orders.stream().filter(erase).count();
    }
}
