package io.stablemint.orders.start;

import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.SurvivingTick;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
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

/** Has every job tick on this server, each by itself, until the application stops. */
@ApplicationScoped
public class Ticking {

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it
    ManagedScheduledExecutorService executor;

    @Inject
    @Any
    @SuppressWarnings("NullAway.Init") // the container sets it
    Instance<Job> jobs;

    private final List<Future<?>> scheduled = new ArrayList<>();
    private final AtomicBoolean ending = new AtomicBoolean();

    synchronized void begin(Duration tick) {
        if (!scheduled.isEmpty()) {
            return;
        }
        for (Job job : jobs) {
            scheduled.add(executor.scheduleWithFixedDelay(
                    new SurvivingTick(job, ending::get), tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    synchronized void end() {
        ending.set(true);
        scheduled.forEach(future -> future.cancel(false));
        scheduled.clear();
    }
}
