package io.stablemint.examples.mistakes;

import io.stablemint.client.settings.TimeSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;

/** Ten minutes ahead. */
@Alternative
@Priority(1)
@ApplicationScoped
public class WrongClock implements TimeSource {

    @Override
    public Instant now() {
        return Instant.now().plus(Duration.ofMinutes(10));
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void pause(Duration duration) {
        throw new AssertionError("Nothing is to be retried");
    }
}
