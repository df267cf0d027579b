package io.stablemint.client.settings;

import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.error.ErrorId;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is loaded from settings and files, and reloaded when they change. Checks them at most once a second, on the
 * thread of a caller. If the new inputs cannot be used, this is logged once, and the old value stays in use.
 *
 * <p>A change is applied when the inputs have been the same for five seconds: files that belong together, such as an API key
 * and its secret, are replaced one after the other, and the service rejects a mixture of old and new. After a minute without
 * callers a change is applied at once, because it is most likely old. So the replaced credentials must stay valid for another
 * minute.
 *
 * @param <T> the type of the value
 */
public final class Reloadable<T> {

    private static final long CHECK_INTERVAL = Duration.ofSeconds(1).toNanos();
    private static final long SETTLING_TIME = Duration.ofSeconds(5).toNanos();
    private static final long LONG_PAUSE = Duration.ofMinutes(1).toNanos();

    /**
     * The settings and files at one moment.
     *
     * @param inputs their content; equal when nothing has changed
     * @param loader makes the value of the inputs, or throws {@link ConfigurationException} with all problems
     */
    record Reading<T>(Object inputs, Supplier<T> loader) {}

    private final String name;
    private final Supplier<Reading<T>> reader;
    private final TimeSource time;
    private final AtomicLong nextCheck;

    private Object inputs;
    private @Nullable Object changedInputs;
    private long changedAt;
    private volatile T current;

    /**
     * Loads the value for the first time.
     *
     * @param name for log messages, the start of a sentence
     * @throws ConfigurationException with all problems
     */
    Reloadable(String name, Supplier<Reading<T>> reader, TimeSource time) {
        this.name = name;
        this.reader = reader;
        this.time = time;
        this.nextCheck = new AtomicLong(time.nanoTime() + CHECK_INTERVAL);
        Reading<T> reading = reader.get();
        this.inputs = reading.inputs();
        this.current = reading.loader().get();
    }

    /** {@return the newest value that could be loaded} May read settings and files, at most once a second. */
    public T current() {
        long due = nextCheck.get();
        long now = time.nanoTime();
        if (now - due >= 0 && nextCheck.compareAndSet(due, now + CHECK_INTERVAL)) {
            check(now, now - due >= LONG_PAUSE);
        }
        return current;
    }

    private synchronized void check(long now, boolean afterLongPause) {
        Reading<T> reading = reader.get();
        if (reading.inputs().equals(inputs)) {
            changedInputs = null;
        } else if (afterLongPause || hasSettled(reading.inputs(), now)) {
            inputs = reading.inputs();
            changedInputs = null;
            reload(reading);
        }
    }

    private boolean hasSettled(Object newInputs, long now) {
        if (newInputs.equals(changedInputs)) {
            return now - changedAt >= SETTLING_TIME;
        }
        changedInputs = newInputs;
        changedAt = now;
        return false;
    }

    private void reload(Reading<T> reading) {
        System.Logger logger = System.getLogger("io.stablemint.client");
        try {
            current = reading.loader().get();
            logger.log(Level.INFO, ErrorId.CREDENTIALS_RENEWED.say(name + " changed and are in use from now on."));
        } catch (ConfigurationException broken) {
            logger.log(
                    Level.WARNING,
                    ErrorId.NEW_CREDENTIALS_BROKEN.say(name + " changed, but cannot be used; the old ones stay in use. "
                            + String.join(" ", broken.problems())));
        }
    }
}
