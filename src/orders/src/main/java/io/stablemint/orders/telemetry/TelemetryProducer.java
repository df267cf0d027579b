package io.stablemint.orders.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Produces the telemetry that the platform offers. */
@ApplicationScoped
public class TelemetryProducer {

    /** OpenTelemetry where it is present and switched on by {@code otel.sdk.disabled=false}; otherwise only the ids in log lines. */
    @Produces
    @Singleton
    public Telemetry telemetry(Config config) {
        boolean off =
                config.getOptionalValue("otel.sdk.disabled", Boolean.class).orElse(true);
        return off || !hasOpenTelemetry()
                ? Telemetry.NONE
                : OpenTelemetryRecorder.ofThisApplication().orElse(Telemetry.NONE);
    }

    static boolean hasOpenTelemetry() {
        try {
            Class.forName("io.opentelemetry.api.OpenTelemetry", false, TelemetryProducer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError notHere) {
            return false;
        }
    }
}
