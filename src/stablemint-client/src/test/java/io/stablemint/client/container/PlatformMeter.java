package io.stablemint.client.container;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.Meter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The bean that MicroProfile Telemetry offers; SmallRye Fault Tolerance needs it wherever OpenTelemetry's API is present. */
@Dependent
public class PlatformMeter {

    @Produces
    Meter meter() {
        return OpenTelemetry.noop().getMeter("platform");
    }
}
