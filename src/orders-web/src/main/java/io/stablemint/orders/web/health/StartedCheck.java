package io.stablemint.orders.web.health;

import io.stablemint.orders.health.OrderSystemHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started when settings, client and key are valid, the schema is migrated and the jobs are scheduled. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    OrderSystemHealth health;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("order-system-started")
                .status(health.schemaVersion().isPresent())
                .withData("schemaVersion", health.schemaVersion().orElse("unknown"))
                .build();
    }
}
