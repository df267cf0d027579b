package io.stablemint.client.settings;

import io.stablemint.client.error.ConfigurationException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read from settings and files, and read again when they change. Looks at most once a second, on the
 * thread of a caller; a new state that cannot be used is reported once and leaves the old one in place.
 *
 * <p>A change counts when it has stood for five seconds: files that belong together, such as an API key and its secret, are
 * replaced one after the other, and a mixture of old and new is refused by the service. After a minute without callers a
 * change counts at once, as it is most likely old. So what was replaced must stay valid for another minute.
 *
 * @param <T> what is read
 */
public final class Reloadable<T> {

    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();
    private static final long SETTLED_AFTER = Duration.ofSeconds(5).toNanos();
    private static final long LONG_REST = Duration.ofMinutes(1).toNanos();

    /** One look at the settings. */
    interface Reading<T> {

        /** What is written there; equal when nothing changed. */
        Object inputs();

        /** Loads what was looked at, or throws {@link ConfigurationException} with all problems. */
        T load();
    }

    /** Inputs that differ from those in use, and since when. */
    private record Change(Object inputs, long since) {}

    private final String what;
    private final Supplier<Reading<T>> look;
    private final TimeSource time;
    private final AtomicLong nextLook;

    private volatile Object seen;
    private volatile @Nullable Change change;
    private volatile T current;

    /**
     * Reads for the first time.
     *
     * @throws ConfigurationException with all problems
     */
    Reloadable(String what, Supplier<Reading<T>> look, TimeSource time) {
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
            lookAgain(now, now - due >= LONG_REST);
        }
        return current;
    }

    private void lookAgain(long now, boolean afterLongRest) {
        Reading<T> reading = look.get();
        Object inputs = reading.inputs();
        if (inputs.equals(seen)) {
            change = null;
        } else if (afterLongRest || hasSettled(inputs, now)) {
            take(reading, inputs);
        }
    }

    private boolean hasSettled(Object inputs, long now) {
        Change known = change;
        if (known == null || !known.inputs().equals(inputs)) {
            change = new Change(inputs, now);
            return false;
        }
        return now - known.since() >= SETTLED_AFTER;
    }

    private void take(Reading<T> reading, Object inputs) {
        seen = inputs;
        change = null;
        try {
            current = reading.load();
            SettingsLog.renewed(what);
        } catch (ConfigurationException broken) {
            List<String> problems = broken.problems();
            SettingsLog.keepingOld(what, problems);
        }
    }
}
