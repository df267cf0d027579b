package io.stablemint.orders.jobs;

import io.stablemint.orders.storage.ServerResources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Schedules every job on this server, each independently, from the application's start until its stop. */
@ApplicationScoped
public class JobScheduler {

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    ServerResources resources;

    @Inject
    @Any
    @SuppressWarnings("NullAway.Init") // the container sets it
    Instance<Job> jobs;

    private final List<Future<?>> scheduled = new ArrayList<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

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
                            new JobRunner(job, stopping::get),
                            interval.toMillis(),
                            interval.toMillis(),
                            TimeUnit.MILLISECONDS));
        }
    }

    /** Cancels the jobs; a run that has begun ends after its current batch. */
    public synchronized void stop() {
        stopping.set(true);
        scheduled.forEach(future -> future.cancel(false));
        scheduled.clear();
    }
}
