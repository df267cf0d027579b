package io.stablemint.client.settings;

import io.stablemint.client.ConfigurationException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Something that is read from settings and files, and read again when they change. Looks at most once a second, on the
 * thread of a caller; a new state that cannot be used is reported once and leaves the old one in place.
 *
 * @param <T> what is read
 */
public final class Live<T> {

    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    /** One look at the settings. */
    interface Reading<T> {

        /** What is written there; equal when nothing changed. */
        Object inputs();

        /** Loads what was looked at, or throws {@link ConfigurationException} with all problems. */
        T load();
    }

    private final String what;
    private final Supplier<Reading<T>> look;
    private final TimeSource time;
    private final AtomicLong nextLook;

    private volatile Object seen;
    private volatile T current;

    /**
     * Reads for the first time.
     *
     * @throws ConfigurationException with all problems
     */
    Live(String what, Supplier<Reading<T>> look, TimeSource time) {
        this.what = what;
        this.look = look;
        this.time = time;
        this.nextLook = new AtomicLong(time.nanoTime() + BETWEEN_LOOKS);
        Reading<T> reading = look.get();
        this.seen = reading.inputs();
        this.current = reading.load();
    }

    /** The newest state that works. */
    public T current() {
        long due = nextLook.get();
        long now = time.nanoTime();
        if (now - due >= 0 && nextLook.compareAndSet(due, now + BETWEEN_LOOKS)) {
            lookAgain();
        }
        return current;
    }

    private void lookAgain() {
        Reading<T> reading = look.get();
        Object inputs = reading.inputs();
        if (inputs.equals(seen)) {
            return;
        }
        seen = inputs;
        try {
            current = reading.load();
            Reports.renewed(what);
        } catch (ConfigurationException broken) {
            List<String> problems = broken.problems();
            Reports.keepingOld(what, problems);
        }
    }
}
