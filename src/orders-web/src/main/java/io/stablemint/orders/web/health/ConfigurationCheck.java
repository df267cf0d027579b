package io.stablemint.orders.web.health;

import io.stablemint.orders.health.OrderSystemHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the client has valid settings and a private key. Files that were removed later show in the data: the running server works without them. */
@Readiness
@ApplicationScoped
public class ConfigurationCheck implements HealthCheck {

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    OrderSystemHealth health;

    @Override
    public HealthCheckResponse call() {
        Optional<String> problem = health.configurationProblem();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("configuration").status(problem.isEmpty());
        problem.ifPresent(sentence -> response.withData("problem", sentence));
        response.withData("unreadableFiles", String.join(",", health.unreadableFiles()));
        health.privateKeyAge().ifPresent(age -> response.withData("privateKeyAgeDays", age.toDays()));
        return response.build();
    }
}
