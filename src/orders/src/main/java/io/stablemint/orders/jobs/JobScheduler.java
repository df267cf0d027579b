package io.stablemint.orders.jobs;

import io.stablemint.orders.storage.ServerResources;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Schedules every job on this server, each independently, from the application's start until its stop. */
@ApplicationScoped
public class JobScheduler implements JobTrigger {

    /** Less than the 30 s after which Open Liberty ends a server that is still busy. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private static final Logger LOG = System.getLogger("io.stablemint.orders.jobs");

    private final ServerResources resources;
    private final Iterable<Job> jobs;
    private final List<Future<?>> ticks = new ArrayList<>();
    private volatile List<ScheduledJob> scheduled = List.of();
    private final JobRuns runs = new JobRuns();

    @Inject
    JobScheduler(ServerResources resources, @Any Instance<Job> jobs) {
        this(resources, (Iterable<Job>) jobs);
    }

    JobScheduler(ServerResources resources, Iterable<Job> jobs) {
        this.resources = resources;
        this.jobs = jobs;
    }

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    protected JobScheduler() {
        this.resources = null;
        this.jobs = null;
    }

    /**
     * Schedules the jobs; does nothing if they are scheduled.
     *
     * @param interval from the end of a run to the start of the next one, while the job expects work
     * @param longestInterval the same, after a long time in which it expected none
     */
    public synchronized void start(Duration interval, Duration longestInterval) {
        if (!ticks.isEmpty()) {
            return;
        }
        ManagedScheduledExecutorService executor = resources.executor();
        Executor triggered = inThisContext(executor);
        List<ScheduledJob> all = new ArrayList<>();
        for (Job job : jobs) {
            IdleBackOff backOff = IdleBackOff.of(interval, job.backsOff() ? longestInterval : interval);
            ScheduledJob next = new ScheduledJob(job, runs, backOff, triggered);
            all.add(next);
            ticks.add(executor.scheduleWithFixedDelay(
                    next::tick, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS));
        }
        scheduled = List.copyOf(all);
    }

    /** A triggered run has the same context as a scheduled one, and not that of the request that triggered it. */
    private static Executor inThisContext(ManagedScheduledExecutorService executor) {
        Executor context = executor.getContextService().currentContextExecutor();
        return work -> executor.execute(() -> context.execute(work));
    }

    @Override
    public void trigger(Class<? extends Job> type) {
        scheduled.stream().filter(job -> job.isA(type)).forEach(ScheduledJob::trigger);
    }

    @Override
    public void expectWork(Class<? extends Job> type) {
        scheduled.stream().filter(job -> job.isA(type)).forEach(ScheduledJob::expectWork);
    }

    /** Cancels the jobs, and waits for the runs that have begun; each ends after its current batch. */
    public synchronized void stop() {
        scheduled = List.of();
        ticks.forEach(future -> future.cancel(false));
        ticks.clear();
        if (!runs.stop(STOP_LIMIT)) {
            LOG.log(
                    Level.WARNING,
                    "ORDER3003W: A job still runs after {0} s; the application stops without it.",
                    STOP_LIMIT.toSeconds());
        }
    }
}
