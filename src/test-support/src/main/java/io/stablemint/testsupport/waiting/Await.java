package io.stablemint.testsupport.waiting;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits until a value is as expected. The limit is for a machine that is stuck; it says nothing about how long it should take. */
public final class Await {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(100);

    private Await() {}

    /**
     * Reads the value until it is as expected, and returns it.
     *
     * @throws AssertionError when it is not, after two minutes
     */
    public static <T> T until(String what, Supplier<T> read, Predicate<T> expected) {
        long start = System.nanoTime();
        T value = read.get();
        while (!expected.test(value)) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new AssertionError(what + " was not reached in " + LIMIT + "; the last value: " + value);
            }
            Sleep.of(POLL);
            value = read.get();
        }
        return value;
    }
}
