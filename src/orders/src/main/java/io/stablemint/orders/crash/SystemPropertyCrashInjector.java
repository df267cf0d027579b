package io.stablemint.orders.crash;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Halts the JVM at the crash point that system property {@code orders.crash-at} names, if {@code orders.crash-at.confirmed} has the value
 * {@code halt at} and the same name. Only system properties activate it: no settings file, environment variable or server.xml.
 */
@Dependent
public class SystemPropertyCrashInjector implements CrashInjector {

    private static final int EXIT_STATUS_OF_KILL = 137;

    private final Optional<String> active;
    private final Runnable halt;

    @Inject
    public SystemPropertyCrashInjector() {
        // halt() runs no shutdown hooks and no finally blocks, so it is similar to a power failure.
        this(System::getProperty, () -> Runtime.getRuntime().halt(EXIT_STATUS_OF_KILL));
    }

    SystemPropertyCrashInjector(UnaryOperator<@Nullable String> properties, Runnable halt) {
        Optional<String> named = Optional.ofNullable(properties.apply("orders.crash-at"));
        String confirmation = properties.apply("orders.crash-at.confirmed");
        this.active = named.filter(name -> ("halt at " + name).equals(confirmation));
        this.halt = halt;
    }

    @Override
    public void reached(CrashPoint point) {
        if (active.filter(point.propertyValue()::equals).isPresent()) {
            halt.run();
        }
    }
}
