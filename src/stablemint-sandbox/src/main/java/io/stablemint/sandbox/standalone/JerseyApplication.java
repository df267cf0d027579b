package io.stablemint.sandbox.standalone;

import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Registers the components of a sandbox with Jersey. */
final class JerseyApplication extends ResourceConfig {

    JerseyApplication(Set<Object> components) {
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL");
        // No buffer, so that the bytes of a slow body are sent one by one.
        property(CommonProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0);
        Set<Object> resources = components.stream()
                .filter(component -> component.getClass().isAnnotationPresent(Path.class))
                .collect(Collectors.toSet());
        // Register classes and bind an instance to each: Jersey warns about resources that are registered as instances.
        resources.forEach(resource -> register(resource.getClass()));
        register(new Instances(resources));
        components.stream().filter(component -> !resources.contains(component)).forEach(this::register);
    }

    private static final class Instances extends AbstractBinder {

        private final Set<Object> resources;

        Instances(Set<Object> resources) {
            this.resources = resources;
        }

        @Override
        protected void configure() {
            // Jersey binds the class too; the higher rank makes it use the instance.
            resources.forEach(resource -> bind(resource).to(resource.getClass()).ranked(1));
        }
    }
}
