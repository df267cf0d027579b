package io.stablemint.orders.crash;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Halts the JVM at the point that system property {@code orders.crash-at} names, if {@code orders.crash-at.confirmed} says
 * {@code halt at} and the same name. System properties only: no settings file, environment variable or server.xml arms it.
 */
@Dependent
public class ArmedBySystemProperties implements CrashPoints {

    private static final int AS_IF_KILLED = 137;

    private final Optional<String> armed;
    private final Runnable death;

    @Inject
    public ArmedBySystemProperties() {
        // No shutdown hooks, no finally blocks: as near to a power cut as a process can bring about itself.
        this(System::getProperty, () -> Runtime.getRuntime().halt(AS_IF_KILLED));
    }

    ArmedBySystemProperties(UnaryOperator<@Nullable String> properties, Runnable death) {
        Optional<String> named = Optional.ofNullable(properties.apply("orders.crash-at"));
        String confirmation = properties.apply("orders.crash-at.confirmed");
        this.armed = named.filter(name -> ("halt at " + name).equals(confirmation));
        this.death = death;
    }

    @Override
    public void reached(CrashPoint point) {
        if (armed.filter(point.spelling()::equals).isPresent()) {
            death.run();
        }
    }
}
