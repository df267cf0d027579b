package io.stablemint.client.telemetry;

import org.eclipse.microprofile.config.Config;

/** What the platform offers. */
public final class TelemetryPlatform {

    private static final String API = "io.opentelemetry.api.OpenTelemetry";

    private TelemetryPlatform() {}

    /** Whether OpenTelemetry's API is visible to this jar. */
    static boolean hasOpenTelemetry() {
        try {
            Class.forName(API, false, TelemetryPlatform.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError notHere) {
            return false;
        }
    }

    /**
     * Whether the client emits metrics: MicroProfile Telemetry is off unless {@code otel.sdk.disabled} is false.
     *
     * @param config the application's configuration
     * @return false also where the API of OpenTelemetry is absent
     */
    public static boolean emitsMetrics(Config config) {
        return hasOpenTelemetry()
                && !config.getOptionalValue("otel.sdk.disabled", Boolean.class).orElse(true);
    }
}
