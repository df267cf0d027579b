package io.stablemint.orders.web.health;

import io.stablemint.orders.health.OrderSystemHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers and has the schema that this version needs. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    OrderSystemHealth health;

    @Override
    public HealthCheckResponse call() {
        Optional<String> problem = health.databaseProblem();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database")
                .status(problem.isEmpty())
                .withData("schemaVersion", health.schemaVersion().orElse("unknown"));
        problem.ifPresent(sentence -> response.withData("problem", sentence));
        return response.build();
    }
}
