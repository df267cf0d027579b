package io.stablemint.client.container;

import io.stablemint.client.settings.SystemTime;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The system's clock, but pauses take no time and are recorded, and a test can move the clock forward. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SkippingTime extends SystemTime {

    private final AtomicLong skipped = new AtomicLong();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Override
    public Instant now() {
        return super.now().plusNanos(skipped.get());
    }

    @Override
    public long nanoTime() {
        return super.nanoTime() + skipped.get();
    }

    @Override
    public void pause(Duration duration) {
        pauses.add(duration);
        skip(duration);
    }

    public void skip(Duration duration) {
        skipped.addAndGet(duration.toNanos());
    }

    /** All pauses so far. */
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
