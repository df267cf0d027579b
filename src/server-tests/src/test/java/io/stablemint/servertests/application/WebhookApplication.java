package io.stablemint.servertests.application;

import io.stablemint.client.webhook.NotificationResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Registers the client's webhook endpoint. */
@ApplicationPath("api")
public class WebhookApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(NotificationResource.class);
    }
}
