package io.stablemint.orders.jobs;

import io.stablemint.orders.storage.ServerResources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Schedules every job on this server, each independently, from the application's start until its stop. */
@ApplicationScoped
public class JobScheduler {

    /** Less than the 30 s after which Open Liberty ends a server that is still busy. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private static final Logger LOG = System.getLogger("io.stablemint.orders.jobs");

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    ServerResources resources;

    @Inject
    @Any
    @SuppressWarnings("NullAway.Init") // the container sets it
    Instance<Job> jobs;

    private final List<Future<?>> scheduled = new ArrayList<>();
    private final JobRuns runs = new JobRuns();

    /**
     * Schedules the jobs; does nothing if they are scheduled.
     *
     * @param interval from the end of a run to the start of the next one
     */
    public synchronized void start(Duration interval) {
        if (!scheduled.isEmpty()) {
            return;
        }
        for (Job job : jobs) {
            scheduled.add(resources
                    .executor()
                    .scheduleWithFixedDelay(
                            new JobRunner(job, runs), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    /** Cancels the jobs, and waits for the runs that have begun; each ends after its current batch. */
    public synchronized void stop() {
        scheduled.forEach(future -> future.cancel(false));
        scheduled.clear();
        if (!runs.stop(STOP_LIMIT)) {
            LOG.log(
                    Level.WARNING,
                    "ORDER3003W: A job still runs after {0} s; the application stops without it.",
                    STOP_LIMIT.toSeconds());
        }
    }
}
