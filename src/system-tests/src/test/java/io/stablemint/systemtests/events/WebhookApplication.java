package io.stablemint.systemtests.events;

import io.stablemint.client.webhook.NotificationResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Names the client's resource, as the one in EAR/lib is not found by scanning. */
@ApplicationPath("api")
public class WebhookApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(NotificationResource.class);
    }
}
