package io.stablemint.orders.web.health;

import io.stablemint.orders.health.Degradation;
import io.stablemint.orders.health.OrderSystemHealth;
import io.stablemint.orders.monitoring.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Always up; its data say what is degraded, for people and dashboards. */
@Readiness
@ApplicationScoped
public class OperationCheck implements HealthCheck {

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    OrderSystemHealth health;

    @Override
    public HealthCheckResponse call() {
        Set<Degradation> degradations = health.degradations();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("operation")
                .up()
                .withData("degraded", !degradations.isEmpty())
                .withData("degradations", degradations.stream().map(Enum::name).collect(Collectors.joining(",")));
        health.backlog().ifPresent(backlog -> addNumbers(response, backlog));
        return response.build();
    }

    private static void addNumbers(HealthCheckResponseBuilder response, Backlog backlog) {
        response.withData("countedAt", backlog.countedAt().toString())
                .withData("pendingNotifications", backlog.pendingNotifications())
                .withData("deadNotifications", backlog.deadNotifications())
                .withData("unfinishedPayments", backlog.unfinishedPayments())
                .withData("returnedButUnpaid", backlog.probablyPaid())
                .withData("ordersInReview", backlog.ordersInReview())
                .withData("refundsDue", backlog.refundsDue());
    }
}
