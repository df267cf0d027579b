package io.stablemint.orders.web.api;

import io.stablemint.client.webhook.NotificationResource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/**
 * {@code /api/stablemint/notifications}: a sub-resource locator for the client's webhook resource, which verifies each notification's
 * signature before other code reads its body.
 *
 * <p>The client's jar is in the EAR's lib folder, where the server does not scan for resources, and its resource has no path below /api.
 */
@Path("api/stablemint")
@Dependent
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class WebhookResource {

    @Inject
    NotificationResource notifications;

    @Path("notifications")
    public NotificationResource notifications() {
        return notifications;
    }
}
