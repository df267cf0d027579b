package io.stablemint.benchmarks.run;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Prints progress, with the time since the start. */
public final class ProgressLog implements Consumer<String> {

    private final PrintStream out;
    private final Clock clock;
    private final Instant start;

    public ProgressLog(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public void accept(String line) {
        Duration passed = passed();
        out.printf("[%02d:%02d] %s%n", passed.toMinutes(), passed.toSecondsPart(), line);
    }

    public Duration passed() {
        return Duration.between(start, clock.instant());
    }
}
