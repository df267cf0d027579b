package io.stablemint.testsupport.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Calls of several callers that begin at the same moment.
 *
 * @param times of all calls, also of those that failed
 * @param failures a text for each call that failed
 * @param length from the beginning to the end of the last call
 */
public record ConcurrentCalls(List<Duration> times, List<String> failures, Duration length) {

    public ConcurrentCalls {
        times = List.copyOf(times);
        failures = List.copyOf(failures);
    }

    /**
     * Each caller makes so many calls, one after the other.
     *
     * @param call returns why it failed, or empty
     */
    public static ConcurrentCalls burst(int callers, int callsOfEach, Supplier<Optional<String>> call) {
        return run(
                callers,
                () -> {
                    int[] left = {callsOfEach};
                    return () -> left[0]-- > 0;
                },
                call);
    }

    /**
     * Each caller calls again and again, until the time has passed.
     *
     * @param call returns why it failed, or empty
     */
    public static ConcurrentCalls during(int callers, Duration time, Supplier<Optional<String>> call) {
        long end = System.nanoTime() + time.toNanos();
        return run(callers, () -> () -> System.nanoTime() < end, call);
    }

    /** The calls that succeeded, per second. */
    public double perSecond() {
        return (times.size() - failures.size()) * 1e9 / length.toNanos();
    }

    public Duration slowest() {
        return times.stream().max(Duration::compareTo).orElseThrow();
    }

    private static ConcurrentCalls run(
            int callers, Supplier<BooleanSupplier> conditions, Supplier<Optional<String>> call) {
        long start = System.nanoTime();
        List<ConcurrentCalls> ofCallers = ConcurrentWork.run(callers, () -> calls(conditions.get(), call));
        Duration length = Duration.ofNanos(System.nanoTime() - start);
        return new ConcurrentCalls(
                ofCallers.stream().flatMap(caller -> caller.times.stream()).toList(),
                ofCallers.stream().flatMap(caller -> caller.failures.stream()).toList(),
                length);
    }

    private static ConcurrentCalls calls(BooleanSupplier condition, Supplier<Optional<String>> call) {
        List<Duration> times = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        while (condition.getAsBoolean()) {
            long start = System.nanoTime();
            call.get().ifPresent(failures::add);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return new ConcurrentCalls(times, failures, Duration.ZERO);
    }
}
