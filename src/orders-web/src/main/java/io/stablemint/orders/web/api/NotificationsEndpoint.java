package io.stablemint.orders.web.api;

import io.stablemint.client.webhook.NotificationResource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/**
 * {@code /api/stablemint/notifications}: hands over to the client's own resource, which verifies before anything else sees the body.
 *
 * <p>That class lies in the EAR's lib folder, where the server does not look for resources; and it does not know that we live below /api.
 */
@Path("api/stablemint")
@Dependent
public class NotificationsEndpoint {

    private final NotificationResource notifications;

    @Inject
    public NotificationsEndpoint(NotificationResource notifications) {
        this.notifications = notifications;
    }

    @Path("notifications")
    public NotificationResource notifications() {
        return notifications;
    }
}
